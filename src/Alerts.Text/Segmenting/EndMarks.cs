using Alerts.Text.Words;

namespace Alerts.Text.Segmenting;

/// <summary>Signs that may end a sentence, and what they take with them.</summary>
internal static class EndMarks
{
    /// <summary>Full stop, exclamation mark, question mark, ellipsis, also full-width.</summary>
    public static bool IsMark(char c) => c is '.' or '!' or '?' or '…' || IsWideMark(c);

    /// <summary>Marks that end a sentence whatever follows: Chinese, Japanese, Indic, Arabic, Armenian, Ethiopic, Khmer, Burmese.</summary>
    public static bool IsWideMark(char c) => c is '。' or '！' or '？' or '｡' or '।' or '॥' or '؟' or '۔' or '։' or '።' or '។' or '။';

    /// <summary>Closing quotes and brackets: they belong to the sentence whose mark they follow.</summary>
    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '」' or '』' or '）' or '】' or '》' || (Characters.IsQuote(c) && c is not ('\u201C' or '\u2018'
        or '\u201E' or '\u00AB'));

    /// <summary>Index behind the run of marks at <paramref name="at"/>; ". . ." is one run.</summary>
    public static int RunEnd(string text, int at, int end)
    {
        var next = at;
        while (next < end && IsMark(text[next]))
        {
            next++;
            if (next + 1 < end && text[next] is ' ' or '\u00A0' && text[next - 1] == '.' && text[next + 1] == '.')
                next++;
        }

        return next;
    }
}

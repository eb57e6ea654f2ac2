using System.Buffers;
using System.Text.RegularExpressions;

namespace Alerts.Text.Extracting.Pages;

/// <summary>Recognises lines that a page brings along and nobody wrote as a sentence: menus, captions, tables, related links, comments.</summary>
/// <remarks>Their numbers may be right, yet what they count and whose they are cannot be told, so they answer no question.</remarks>
internal static partial class PageLine
{
    // Headlines in a row and menus carry a capital on most of their words; names alone hardly make half of a long sentence.
    private const int FewestWords = 16;
    private const double MostCapitals = 0.5;

    // No editor lets a sentence grow this long; lists glued together do.
    private const int MostWords = 70;

    private static readonly SearchValues<char> Signs = SearchValues.Create("|#»›©[]{}<>=_@*\\•·►");

    /// <summary>True for a line of a page.</summary>
    /// <param name="sentence">The sentence as written.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isFirst">It opens the text, where a headline may stand without an end mark.</param>
    public static bool Is(string sentence, SentenceWords words, bool isFirst)
    {
        var count = words.Words.Count(word => word.IsWord);
        return count > MostWords || sentence.AsSpan().ContainsAny(Signs) || (!isFirst && !IsEnded(sentence))
            || (count >= FewestWords && words.Words.Count(IsCapital) > MostCapitals * count)
            || Clock().Count(sentence) > 1 || Furniture().IsMatch(sentence);
    }

    private static bool IsCapital(SentenceWord word) => word is { IsWord: true, IsCapital: true };

    private static bool IsEnded(string sentence) => sentence.AsSpan().TrimEnd() is [.., var last] && last is '.' or '!' or '?' or '"' or '”' or '’'
        or '\'' or ')' or '…' or ':' or ';';

    // Whatever people send is searched: a pattern that goes back and forth would take the square of its length.
    [GeneratedRegex(@"\b\d{1,2}:\d{2}\b|\b\d{1,2}/\d{1,2}/\d{4}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"(\.\.\.|…).*\S.*(\.\.\.|…)|&[a-z]+;|https?:|www\.|\b\w+\.com\b|\(\d{2,}\)|\b(published|author|views|updated|tagged|posted by|user id|related (search|links|articles|keywords|posts)|see also|click|retweet|rt|share|comments?):"
        + @"|(?-i:\b[A-Z]\w+): (\d|one\b|two\b).*(?-i:\b[A-Z]\w+): (\d|one\b|two\b)|\b(today|yesterday|\d+ (days?|hours?) ago)\) -|\b\d+ (days|hours|minutes|seconds) ago -|^\(?(ap|afp|reuters) photo|\bphoto(graph)? (by|credit)\b|/ ?ap photo\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Furniture();
}

using Alerts.Text.Words;

namespace Alerts.Text.Segmenting;

/// <summary>Cuts a text into words, numbers and signs, in one pass and without changing it.</summary>
/// <remarks>Time is linear in the text; it is scanned by hand because hostile input must not make a pattern backtrack.</remarks>
internal static class Tokenizer
{
    // A longer run of letters is no word (scripts without blanks, hostile input); it is cut.
    private const int LongestWord = 64;

    /// <summary>All tokens of a text, or of a stretch of it, in order.</summary>
    public static List<Token> Tokens(string text) => Tokens(text, 0, text.Length);

    /// <inheritdoc cref="Tokens(string)"/>
    public static List<Token> Tokens(string text, int start, int end)
    {
        var tokens = new List<Token>((end - start) / 5 + 4);
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]) || Characters.IsInvisible(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at, end);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static Token Next(string text, int at, int end)
    {
        if (AddressEnd(text, at, end) is var address && address > at)
            return new Token(at, address - at, TokenKind.Address);
        if (text[at] is '@' or '#' && WordEnd(text, at + 1, end) is var mention && mention > at + 1)
            return new Token(at, mention - at, TokenKind.Mention);
        if (NumberScan.End(text, at, end) is var number && number > at)
            return new Token(at, number - at, TokenKind.Number);
        if (DottedEnd(text, at, end) is var dotted && dotted > at)
            return new Token(at, dotted - at, TokenKind.Word);
        if (WordEnd(text, at, end) is var word && word > at)
            return new Token(at, word - at, TokenKind.Word);

        var pair = char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1]);
        return new Token(at, pair ? 2 : 1, TokenKind.Sign);
    }

    /// <summary>Index behind the web address at a position; the position itself where none begins.</summary>
    internal static int AddressEnd(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(8, end - at));
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return at;
        while (at < end && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>"U.S." and "a.m.": single letters, each with its dot, at least two.</summary>
    private static int DottedEnd(string text, int at, int end)
    {
        var next = at;
        while (next + 1 < end && char.IsAsciiLetter(text[next]) && text[next + 1] == '.')
            next += 2;
        if (next - at < 4 || (next < end && char.IsLetterOrDigit(text[next])))
            return at;
        // "U.N.'s"
        var isPossessive = next + 1 < end && Characters.IsApostrophe(text[next]) && text[next + 1] == 's'
            && !(next + 2 < end && char.IsLetterOrDigit(text[next + 2]));
        return isPossessive ? next + 2 : next;
    }

    private static int WordEnd(string text, int at, int end)
    {
        var limit = Math.Min(end, at + LongestWord);
        var next = Run(text, at, limit);
        if (next == at)
            return at;
        while (next + 1 < limit && IsJoiner(text[next]) && Run(text, next + 1, limit) is var more && more > next + 1)
            next = more;
        return next;
    }

    private static bool IsJoiner(char c) => c is '-' or '.' or '&' or '\u2010' or '\u2011' || Characters.IsApostrophe(c);

    private static int Run(string text, int at, int limit)
    {
        while (at < limit)
        {
            var length = Characters.LetterAt(text, at);
            if (length == 0 && (char.IsDigit(text[at]) || text[at] == '_' || Characters.IsInvisible(text[at])))
                length = 1;
            if (length == 0 || at + length > limit)
                break;
            at += length;
        }

        return at;
    }
}

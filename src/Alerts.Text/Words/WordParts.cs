using Alerts.Text.Segmenting;

namespace Alerts.Text.Words;

/// <summary>Reads the lemmas out of tokens: hyphenated words part by part, so that "US-Cuba" holds both names.</summary>
internal static class WordParts
{
    /// <summary>The words among the tokens, in order.</summary>
    public static IEnumerable<LemmaAt> Of(string text, IReadOnlyList<Token> tokens)
    {
        var abbreviations = !IsShouted(text, tokens);
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Sign or TokenKind.Address)
                continue;
            foreach (var (start, length) in Parts(text, token))
            {
                var lemma = Lemmas.Of(text.AsSpan(start, length), abbreviations);
                if (lemma.Length > 0)
                    yield return new LemmaAt(start, length, lemma, StopWords.Contains(lemma));
            }
        }
    }

    /// <summary>True where most words are in capitals, so that capitals tell nothing.</summary>
    internal static bool IsShouted(string text, IReadOnlyList<Token> tokens)
    {
        int words = 0, upper = 0;
        foreach (var token in tokens.Where(t => t.Kind == TokenKind.Word && t.Length > 1))
        {
            words++;
            if (!text.AsSpan(token.Start, token.Length).ContainsAnyInRange('a', 'z'))
                upper++;
        }

        return words > 2 && upper * 2 > words;
    }

    /// <summary>True where at least 60 % of the words begin with a capital, as in headlines: capitals mark no names there.</summary>
    internal static bool IsTitleCased(string text, IReadOnlyList<Token> tokens)
    {
        int words = 0, capitals = 0;
        foreach (var token in tokens.Where(t => t.Kind == TokenKind.Word))
        {
            words++;
            if (char.IsUpper(text[token.Start]))
                capitals++;
        }

        return capitals * 10 >= words * 6;
    }

    private static IEnumerable<(int Start, int Length)> Parts(string text, Token token)
    {
        var start = token.Start;
        for (var at = token.Start; at <= token.End; at++)
        {
            var atEnd = at == token.End;
            if (!atEnd && !Characters.IsDash(text[at]) && text[at] is not ('@' or '#' or '%') && !NumberScan.IsCurrency(text[at]))
                continue;
            if (at > start)
                yield return (start, at - start);
            start = at + 1;
        }
    }
}

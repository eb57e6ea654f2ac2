namespace Alerts.Text.Extracting.Things;

/// <summary>Tells which signs and words may stand inside a noun phrase behind a number.</summary>
internal static class PhraseJoins
{
    /// <summary>True for the marks around words that describe the plural behind them.</summary>
    public static bool IsQuoteInside(SentenceWords words, int first, int at)
    {
        if (words[at - 1].Touches(words[at]))
            return Nouns.IsPlural(words[at + 1]) && Enumerable.Range(at - 4, 3).Any(i => i >= first && words[i].Form is "\"" or "“");
        return Enumerable.Range(at + 2, 3).Any(i => words[i].Form is "\"" or "”" && words[i - 1].Touches(words[i]) && Nouns.IsPlural(words[i + 1]));
    }

    /// <summary>True where all words before the comma end as adjectives do, and a plural stands behind the next adjective.</summary>
    public static bool JoinsAdjectives(SentenceWords words, int first, int at)
    {
        if (!IsAdjective(words[at - 1]) || at - first > 2)
            return false;
        var next = at + 1;
        while (next < at + 4 && (words[next].Form is "and" or "," || IsAdjective(words[next]) || Nouns.IsParticiple(words[next])
            || words[next].Form.EndsWith("ly", StringComparison.Ordinal)))
            next++;
        return next > at + 1 && Nouns.IsPlural(words[next]);
    }

    private static bool IsAdjective(SentenceWord word) => word is { IsWord: true, IsCapital: false, Form.Length: > 4 } && (word.Form.EndsWith("al", StringComparison.Ordinal)
        || word.Form.EndsWith("ous", StringComparison.Ordinal) || word.Form.EndsWith("ful", StringComparison.Ordinal)
        || word.Form.EndsWith("ive", StringComparison.Ordinal) || word.Form.EndsWith("ic", StringComparison.Ordinal)
        || word.Form is "large" or "small" or "young" or "short" or "heavy" or "simple");

    /// <summary>"high school and university students": a plural of both stands behind.</summary>
    public static bool JoinsModifiers(SentenceWords words, int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (Nouns.IsPlural(words[i]) || Persons.IsPerson(words[i].Lemma))
                return false;
        }

        for (var i = at + 1; i <= at + 4 && words[i] is { IsWord: true, IsFunctionWord: false }; i++)
        {
            if (Nouns.IsPlural(words[i]))
                return true;
        }

        return false;
    }
}

using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting;

/// <summary>What a percentage, an amount or a measure is one of.</summary>
internal static class MeasuredThing
{
    private const int MostWords = 3;

    /// <summary>"3 million in aid", "60 percent of voters" behind the number; "inflation rose to 7 percent" before it.</summary>
    public static CountedThing Of(SentenceWords words, NumberRead number, Qualified qualified)
    {
        var next = qualified.Last + 1;
        if (words[next].Form is "of" or "in" && !words[next + 1].IsName)
        {
            var behind = CountedThingReader.Behind(words, next + 1, isVague: true);
            if (behind.Head is not null && !Calendar.Contains(words[next + 1]))
                return behind with { IsPart = false };
        }

        return Before(words, qualified.First) with { End = next };
    }

    private static CountedThing Before(SentenceWords words, int first)
    {
        var last = first - 1;
        while (last >= 0 && first - last < 10 && IsBetween(words[last]))
            last--;
        var start = last + 1;
        while (start > 0 && last - start + 2 <= MostWords && IsNoun(words[start - 1]))
            start--;
        return start > last || !words[last].IsWord
            ? new CountedThing(null, null, [], null, first, false)
            : new CountedThing(words[last].Lemma, words.Written(start, last),
                [.. Enumerable.Range(start, last - start).Select(i => words[i].Lemma)], null, first, false);
    }

    /// <summary>"rose", "to", "from 5 million euros": stands between the thing and its number.</summary>
    private static bool IsBetween(SentenceWord word) => word.IsNumber || NumberWords.Magnitude(word.Form) is not null || Units.IsUnit(word)
        || (word.IsWord && (word.IsFunctionWord || EarlierValue.IsChangeVerb(word.Lemma)
            || word.Form is "stood" or "stands" or "reached" or "hit" or "total" or "totalled" or "totaled" or "estimated" or "slightly"
                or "sharply" or "further"));

    private static bool IsNoun(SentenceWord word) => word.IsWord && !word.IsFunctionWord && !PhraseEnds.Contains(word)
        && !word.Form.EndsWith("ed", StringComparison.Ordinal) && !Calendar.Contains(word);
}

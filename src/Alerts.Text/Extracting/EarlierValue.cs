using System.Collections.Frozen;

namespace Alerts.Text.Extracting;

/// <summary>Recognises numbers that a sentence gives as the earlier value of another: "up from about 140", "from 140 to 165".</summary>
internal static class EarlierValue
{
    /// <summary>True where the number is the value before the one that was just read.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    public static bool IsOfTheFigureBefore(SentenceWords words, int first)
    {
        var (before, second) = (words[first - 1].Form, words[first - 2].Form);
        return (before == "from" && second is "up" or "down" or "increase" or "rise" or "drop" or "decrease" or "revised" or "higher"
            or "lower" or ",")
            || (before is "with" or "to" && second is "compared")
            || before is "against" or "versus" or "previously" or "initially" or "originally"
            || (before == "of" && words[first - 2].Lemma is "figure" or "toll" or "count" or "tally" or "total"
                && words[first - 3].Form is "earlier" or "previous" or "initial" or "old");
    }

    /// <summary>"one letter, not three": three is what it is not.</summary>
    public static bool IsDenied(SentenceWords words, int first) => words[first - 1].Form == "not"
        && words[first - 2].Form is "," or "and" or "–" or "—";

    /// <summary>"to 96 from 104", "7.2 percent in March from 6.8 percent": nothing but a time stands between the two.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    /// <param name="end">Index behind the figure before.</param>
    /// <param name="last">Its last word.</param>
    public static bool FollowsDirectly(SentenceWords words, int first, int end, int last)
    {
        // "45 delegates from 12 countries" counts two things.
        if (words[first - 1].Form != "from" || Things.Nouns.IsPlural(words[last + 1]) || (Things.Nouns.IsPlural(words[last + 2])
            && !words[last + 1].IsFunctionWord) || first - 1 - end > 3)
            return false;
        for (var i = end; i < first - 1; i++)
        {
            if (!words[i].IsFunctionWord && !Numbers.Calendar.Contains(words[i]))
                return false;
        }

        return true;
    }

    /// <summary>"bringing the total to 410", "put the number at 10,000": the count of what was counted just before.</summary>
    public static bool IsTotalOf(SentenceWords words, int first) =>
        words[first - 1].Form is "to" or "at" && words[first - 2].Lemma is "total" or "number" or "toll" or "figure" or "tally" or "count";

    /// <summary>True where the number is the value before the one that follows: "rose from 140 to 165".</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    /// <param name="last">Its last word.</param>
    public static bool IsOfTheFigureBehind(SentenceWords words, int first, int last)
    {
        if (words[first - 1].Form != "from")
            return false;
        for (var i = last + 1; i <= last + 4; i++)
        {
            if (words[i].Form is "to")
                return Numbers.QualifierStart.At(words, i + 1);
            if (!words[i].IsWord)
                return false;
        }

        return false;
    }

    /// <summary>True where the number is by how much another changed: "rose by 12", "fell 3%".</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    /// <param name="isCount">Things are counted: "lost 12 seats" and "added 40 stores" are no changes of another number.</param>
    public static bool IsChange(SentenceWords words, int first, bool isCount)
    {
        // "grew a mediocre 2 percent"
        var verb = words[first - 2].Form is "a" or "an" && words[first - 1] is { IsWord: true, IsFunctionWord: false } ? words[first - 3] : words[first - 1];
        if (verb.Form == "by")
            return ChangeVerbs.Contains(words[first - 2].Lemma);
        // "climbed above $90" tells where it stands now; "fell four seats short" no change.
        return ChangeVerbs.Contains(verb.Lemma) && words[first].Form is not ("above" or "below")
            && !(isCount && verb.Lemma is "lose" or "gain" or "add" or "shed" or "sink" or "fall");
    }

    /// <summary>True for verbs behind which "up to 44" is where something went, not the most that it may be.</summary>
    public static bool IsRise(SentenceWord word) => IsChangeVerb(word.Lemma) || word.Lemma is "tick" or "inch" or "creep" or "go" or "move"
        or "bring"
        or "push" or "edge" or "shoot" or "take" or "revise" or "drive" or "send";

    /// <summary>True for verbs of rising and falling.</summary>
    public static bool IsChangeVerb(string lemma) => ChangeVerbs.Contains(lemma);

    private static readonly FrozenSet<string> ChangeVerbs =
        ("rise fall climb drop jump increase decrease grow shrink decline surge soar plunge slip gain lose tumble "
            + "add sink slow widen narrow accelerate ease dip rebound spike swell rocket slide zoom weaken strengthen "
        + "shed contract plummet dive").Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);
}

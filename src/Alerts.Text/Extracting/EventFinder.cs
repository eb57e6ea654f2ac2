namespace Alerts.Text.Extracting;

/// <summary>Finds what happened to the thing counted, nearest and surest place first.</summary>
internal static class EventFinder
{
    private const int FarReach = 12;
    private const int NearReach = 5;

    /// <summary>The class of the event; null where none is told.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    /// <param name="thing">What is counted.</param>
    public static string? Find(SentenceWords words, int first, CountedThing thing)
    {
        if (thing.EventClass is not null)
            return thing.EventClass;
        return RightBehind(words, thing.End) ?? BehindAuxiliary(words, thing.End) ?? RightBefore(words, first)
            ?? (MayBeFar(thing) ? Forward(words, thing.End) ?? Backward(words, first) : null);
    }

    // A house is not "killed" because somebody in the same clause was.
    private static bool MayBeFar(CountedThing thing) => thing.Head is null || Persons.IsPerson(thing.Head);

    private static string? RightBehind(SentenceWords words, int at)
    {
        if (words[at].Form is "who" or "that" or "were" or "was")
            at++;
        return ClassAt(words, at);
    }

    private static string? ClassAt(SentenceWords words, int at) =>
        Events.ClassOfPair(words[at], words[at + 1]) ?? (words[at].Form.EndsWith("ing", StringComparison.Ordinal) && words[at].Form != "missing"
            ? null : Events.ClassOf(words[at]));

    /// <summary>"had been released", "remain incarcerated", "are feared dead".</summary>
    private static string? BehindAuxiliary(SentenceWords words, int at)
    {
        if (words[at].Form is "who" or "that")
            at++;
        if (words[at].Lemma is not ("be" or "have" or "remain" or "stay" or "get" or "fear" or "confirm" or "report" or "believe" or "will"
            or "would" or "could" or "should" or "must" or "may" or "might" or "can" or "still" or "walk" or "go"))
            return null;
        for (var i = at; i <= at + NearReach; i++)
        {
            if (!words[i].IsWord || words[i].Form is "and" or "but" or "while")
                return null;
            if (ClassAt(words, i) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>"released dozens", "the release of 210", "the death toll rose to 20", "freeing 12".</summary>
    private static string? RightBefore(SentenceWords words, int first)
    {
        var at = first - 1;
        while (at >= 0 && words[at].Form is "a" or "an" or "the" or "all" or "total" or "of" or "another" or "additional" or "more" or "to" or "at"
            or "also" or "reached" or "rose" or "rises" or "risen" or "stands" or "stood" or "climbed" or "jumped" or "has" or "had" or "hit")
            at--;
        var word = words[at];
        return Events.ClassOf(word);
    }

    private static string? Forward(SentenceWords words, int at)
    {
        for (var i = at; i < at + FarReach && i < words.Count; i++)
        {
            if (words[i].IsNumber || words[i].Form is ";" or ":" or "after" or "when" or "since" or "while" or "but" or "including" or "." or "who")
                return null;
            if (words[i].Form is "," && words[i + 1].Form is "and" or "while" or "with" or "including")
                return null;
            if (words[i].Form is "and" && (words[i + 1].IsNumber || words[i + 1].IsFunctionWord))
                return null;
            if (ClassAt(words, i) is { } found)
                return found;
        }

        return null;
    }

    private static string? Backward(SentenceWords words, int first)
    {
        for (var i = first - 1; i >= 0 && i > first - FarReach; i--)
        {
            if (words[i].IsNumber || words[i].Form is "," or ";" or ":" or "while" or "but" or "who" or "that" or "and" or "with" or "from")
                return null;
            if (Events.ClassOf(words[i]) is { } found)
                return found;
        }

        return null;
    }
}

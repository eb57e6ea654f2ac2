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
        var behind = BehindParenthesis(words, thing.End);
        var found = RightBehind(words, thing.End) ?? BehindAuxiliary(words, behind) ?? RightBefore(words, first)
            ?? OfRisingTotal(words, first)
            ?? (MayBeFar(thing) ? Forward(words, behind) ?? Backward(words, first) : null);
        // People are hurt, not damaged: such a word in their clause speaks of something else.
        return found == "destroy" && (thing.Head is null || Persons.IsPerson(thing.Head)) && !IsThingless(words, thing) ? null : found;
    }

    private static bool IsThingless(SentenceWords words, CountedThing thing) => thing.Head is null
        && Events.IsStatus(words[thing.End].Form);

    /// <summary>"12 people, including three children, were arrested": the verb stands behind the second comma.</summary>
    private static int BehindParenthesis(SentenceWords words, int at)
    {
        if (words[at].Form != "," || words[at + 1].Form is not ("including" or "among" or "most" or "mostly" or "many"))
            return at;
        for (var i = at + 1; i < at + FarReach + 4; i++)
        {
            if (words[i].Form == ",")
                return i + 1;
        }

        return at;
    }

    /// <summary>"the death toll from the quake has climbed to 1,200": the subject of the rising tells.</summary>
    private static string? OfRisingTotal(SentenceWords words, int first)
    {
        if (words[first - 1].Form is not ("to" or "at"))
            return null;
        for (var i = first - 2; i >= 0 && i > first - FarReach - 4; i--)
        {
            if (words[i].Form is "," or ";" or "while" or "but")
                return null;
            if (words[i].Lemma is "toll" or "number" or "death" or "total")
                return Events.ClassOf(words[i]) ?? (words[i + 1].Form == "of" ? Forward(words, i + 2) : Events.ClassOf(words[i - 1]));
        }

        return null;
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
        Events.ClassOfPair(words[at], words[at + 1]) ?? (words[at].Form.EndsWith("ing", StringComparison.Ordinal)
            && words[at].Form != "missing"
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

    /// <summary>"released dozens", "the release of 165", "the death toll rose to 20", "freeing 12".</summary>
    private static string? RightBefore(SentenceWords words, int first)
    {
        var at = first - 1;
        while (at >= 0 && words[at].Form is "a" or "an" or "the" or "all" or "total" or "of" or "another" or "additional" or "more"
            or "to" or "at"
            or "also" or "reached" or "rose" or "rises" or "risen" or "stands" or "stood" or "climbed" or "jumped" or "has" or "had"
            or "hit")
            at--;
        var word = words[at];
        return Events.ClassOf(word);
    }

    private static string? Forward(SentenceWords words, int at)
    {
        for (var i = at; i < at + FarReach && i < words.Count; i++)
        {
            if (words[i].IsNumber || words[i].Form is ";" or ":" or "after" or "when" or "since" or "while" or "but" or "including"
                or "." or "who")
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
        // "released the names of 12 victims": the names were released.
        if (words[first - 1].Form == "of")
            return null;
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

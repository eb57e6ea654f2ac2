namespace Alerts.Text.Extracting.Happening;

/// <summary>Events told before the number.</summary>
internal static class EventsBefore
{
    private const int FarReach = 12;

    /// <summary>"the bomb that wounded 29 people": what the verb right before did to them, whatever is told behind.</summary>
    public static string? Object(SentenceWords words, int first)
    {
        var verb = words[first - 1];
        var isVerb = (verb.Form.EndsWith("ed", StringComparison.Ordinal) || verb.Form.EndsWith("ing", StringComparison.Ordinal))
            && verb.Form != "missing" && words[first - 2].Lemma != "be";
        return isVerb ? EventWords.ClassAt(words, first - 1) : null;
    }

    /// <summary>"released dozens", "the release of 165", "the death toll reached 20", "freeing 12", "Injured: 30".</summary>
    public static string? Right(SentenceWords words, int first)
    {
        var at = first - 1;
        if (words[at].Form == "of" && words[at - 1].Form is "lives" or "life" or "bodies" or "corpses" or "remains")
            return "die";
        while (at >= 0 && IsSkipped(words[at]))
            at--;
        if (words[at].Form is ")" or "(")
            return null;
        // "the bodies of 12", "killing 7 and wounding 31": the nearest word tells.
        return words[at].Lemma is "cut" or "shed" or "axe" or "slash" && words[first].IsNumber ? null : EventWords.ClassAt(words, at);
    }

    /// <summary>"the death toll from the quake has climbed to 1,200": the subject of the rising tells.</summary>
    public static string? OfTotal(SentenceWords words, int first)
    {
        if (words[first - 1].Form is not ("to" or "at" or "by" or "be" or "stood" or "reached" or "was" or "is" or "passed" or "exceeded"
            or "exceeds" or "hit" or "surpassed" or "surpasses" or "topped" or "tops" or "reaches" or "passes" or "neared"))
            return null;
        for (var i = first - 2; i >= 0 && i > first - FarReach - 4; i--)
        {
            if (words[i].Form is "," or ";" or "while" or "but")
                return null;
            if (words[i].Form is "toll" or "number" or "deaths" or "fatalities" or "total" or "injuries" or "casualties" or "tally"
                or "count" or "dead" or "infections" or "cases"
                or "injured" or "killed" or "wounded")
                return EventWords.ClassOf(words[i]) ?? Things.Cases.EventOf(words, i, i) ?? (words[i + 1].Form == "of" ? EventsBehind.Far(words, i + 2) ?? Noun(words, i + 2)
                    : EventWords.ClassOf(words[i - 1]));
        }

        return null;
    }

    /// <summary>Farther back in the clause: "among the dead were 12 soldiers".</summary>
    public static string? Far(SentenceWords words, int first)
    {
        // "released the names of 12 victims", "killed by 12 gunmen": somebody else was.
        if (words[first - 1].Form is "of" or "by" or "with" or "from" or "in" or "at" or "to" or "for" or "against" or "on" or "between"
            or "than"
            or "into" or "near" or "over" or "about" or "through")
            return null;
        for (var i = first - 1; i >= 0 && i > first - FarReach; i--)
        {
            if (words[i].IsNumber || words[i].Form is "," or ";" or ":" or "while" or "but" or "who" or "that" or "and" or "with" or "from"
                or "after" or "when" or "by" or ".")
                return null;
            if (EventWords.ClassAt(words, i) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>"many were killed, including 12 soldiers": the event of those that the part belongs to.</summary>
    public static string? Farther(SentenceWords words, int first)
    {
        for (var i = first - 1; i >= 0 && i > first - FarReach; i--)
        {
            if (words[i].IsNumber || words[i].Form is ";" or ":" or "." or "after" or "when")
                return null;
            if (EventWords.ClassAt(words, i) is { } found && EventWords.IsPersonal(found))
                return found;
        }

        return null;
    }

    /// <summary>"the number of dead", "the number of injured people", "the number of deaths".</summary>
    private static string? Noun(SentenceWords words, int at)
    {
        for (var i = at; i < at + 3; i++)
        {
            if (EventWords.ClassAt(words, i) is { } found)
                return found;
        }

        return null;
    }

    private static bool IsSkipped(SentenceWord word) => word.Form is "a" or "an" or "the" or "all" or "total" or "of" or "another"
        or "additional" or "more"
        or "also" or "reached" or "rose" or "rises" or "risen" or "stands" or "stood" or "climbed" or "jumped" or "has" or "had" or "hit"
            or "off"
        or "only" or "just" or "up" or ":" or "some" or "other" or "further";
}

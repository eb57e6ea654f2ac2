using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Happening;

/// <summary>Finds what happened to the thing counted, nearest and surest place first.</summary>
internal static class EventFinder
{
    private const int FarReach = 12;

    /// <summary>The class of the event; null where none is told.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    /// <param name="thing">What is counted.</param>
    public static string? Find(SentenceWords words, int first, CountedThing thing)
    {
        // "40 stranded sailors died": what happened in the end.
        if (thing.EventClass is not null)
            return (thing.Head is null ? null : EventsBehind.Right(words, thing.End)) ?? thing.EventClass;
        // "holding 41 people - seven of them children - hostage"
        if (MayBeFar(thing) && words.Any(first - 2, 2, static word => word.Lemma is "hold" or "take" or "keep")
            && Enumerable.Range(thing.End, FarReach).TakeWhile(i => words[i].Form is not ("." or ";")).Any(i => words[i].Form is "hostage" or "captive"))
            return "hostage";
        // "several relatives of the people killed": what befell the people did not befall their relatives.
        if (IsOfVictims(words, thing))
            return EventsBefore.Object(words, first) ?? EventsBefore.Right(words, first);
        var behind = BehindOf(words, BehindParenthesis(words, thing.End));
        var found = EventsBefore.Object(words, first) ?? EventsBehind.Right(words, thing.End) ?? EventsBehind.Told(words,
            behind) ?? EventsBefore.Right(words, first)
            ?? (MayBeFar(thing) ? EventsBefore.OfTotal(words, first) : null) ?? (IsRemains(thing) ? "die" : null);
        if (found is null && MayBeFar(thing))
        {
            found = EventsBehind.Far(words, behind) ?? EventsBefore.Far(words, first);
            found = found is not null && EventWords.IsPersonal(found) ? found : null;
        }

        // "shooting four hikers dead", "fatally shot"
        if (found is "shoot" or "stab" && (words[thing.End].Form == "dead" || words.Any(thing.End, 5, static word => word.Form is "fatally" or "killed")
            || words[first - 1].Form == "fatally" || words[first - 2].Form == "fatally"))
            return "die";
        // "2,000 people in 24 countries have been infected": the people, not the countries.
        if (found is not null && thing.Head is not null && !Persons.IsPerson(thing.Head) && EventWords.IsPersonal(found) && found != "infect"
            && words[first - 1].Form is "in" or "across" or "at" or "from")
            return null;
        if (found == "infect" && words[first - 1].Form is "in" or "across" or "from" or "at" && thing.Head is not ("case" or null)
            && !Persons.IsPerson(thing.Head))
            return null;
        if (found == "seize" && MayBeFar(thing))
            return thing.Head is null ? null : "hostage";
        // People are hurt, not damaged: such a word in their clause speaks of something else.
        var isOfThings = found is "destroy" or "close" or "cancel" or "launch" or "sell" or "build" or "recall";
        return isOfThings && (thing.Head is null || Persons.IsPerson(thing.Head)) && !IsThingless(words, thing) ? null : found;
    }

    /// <summary>"jailed for 12 years", "sentenced to life and 20 years": what the length of time is a part of.</summary>
    public static string? OfTerm(SentenceWords words, int first)
    {
        for (var i = first - 1; i >= first - 5; i--)
        {
            if (EventWords.ClassAt(words, i) is { } found && found is "sentence" or "imprison" or "arrest")
                return found;
            if (words[i].Form is "," or "after" or "when" or "who")
                return null;
        }

        // "was found guilty and got six years"
        return words[first - 1].Lemma is "get" or "receive" && words.Any(first - FarReach, FarReach, static word => word.Form is "guilty" || word.Lemma is "convict" or "prison" or "jail") ? "sentence" : null;
    }

    // "five charred bodies", but "nine elected bodies"
    private static bool IsRemains(CountedThing thing) => thing.Head == "corpse"
        || (thing.Head == "body" && thing.Modifiers.All(m => m is "human" or "char" or "burn" or "decompose" or "more" or "dead"
            or "unidentified" or "charred" or "other"));

    private static bool IsOfVictims(SentenceWords words, CountedThing thing) => words[thing.End].Form == "of"
        && thing.Head is "relative" or "parent" or "family" or "friend" or "colleague" or "widow" or "mother" or "father"
        && Enumerable.Range(thing.End + 2, 4).TakeWhile(i => words[i].IsWord && words[i].Lemma is not ("be" or "have"))
            .Any(i => EventWords.IsStatus(words[i].Form));

    /// <summary>"nine copies of the map were burned": the verb stands behind what the thing is of.</summary>
    private static int BehindOf(SentenceWords words, int at)
    {
        // "2,000 people in 24 countries have fallen ill"
        var inner = words[at].Form is "in" or "across" or "at" ? words.NumberAt(at + 1) : null;
        if (words[at].Form != "of" && inner is null)
            return at;
        var next = (inner?.Last ?? at) + 1;
        while (next < at + 7 && words[next].IsWord && (words[next].Form is "the" or "a" or "an" or "its" or "their" or "of"
            || (!words[next].IsFunctionWord && !PhraseEnds.Contains(words[next]))))
            next++;
        return words[next].Form is "were" or "was" or "are" or "have" or "had" or "has" ? next : at;
    }

    private static bool IsThingless(SentenceWords words, CountedThing thing) => thing.Head is null
        && EventWords.IsStatus(words[thing.End].Form);

    // A house is not "killed" because somebody in the same clause was.
    private static bool MayBeFar(CountedThing thing) => thing.Head is null || Persons.IsPerson(thing.Head);

    /// <summary>"12 people, including three children, were arrested": the verb stands behind the second comma.</summary>
    private static int BehindParenthesis(SentenceWords words, int at)
    {
        var isAside = words[at].Form == "," && words[at + 1].Form is "including" or "among" or "most" or "mostly" or "many" or "some"
            or "all" or "both" or "half";
        if (!isAside && words[at].Form is not ("(" or "–" or "—" or "-"))
            return at;
        // In a list of those included the verb stands behind the last comma.
        for (var i = at + 1; i < at + 2 * FarReach && words[at].Form == ","; i++)
        {
            if (words[i].Form == "," && words[i + 1].Form is "were" or "was" or "are" or "have" or "had" or "has" or "died")
                return i + 1;
        }

        for (var i = at + 1; i < at + FarReach + 4; i++)
        {
            if (words[i].Form is "," or ")" or "–" or "—" or "-" && i > at + 1 && (words[at].Form != "-" || words[i].Form == "-"))
                return i + 1;
        }

        return at;
    }
}

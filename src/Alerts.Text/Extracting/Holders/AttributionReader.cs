namespace Alerts.Text.Extracting.Holders;

/// <summary>Finds who says what in a sentence.</summary>
internal static class AttributionReader
{
    /// <summary>The attributions in order of their verbs; pronouns are among them without a holder.</summary>
    public static IReadOnlyList<Attribution> Read(SentenceWords words)
    {
        var found = new List<Attribution>();
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Form == "according" && words[at + 1].Form == "to")
                found.Add(According(words, at));
            else if (SayVerbs.IsVerbAt(words, at) && !IsPassive(words, at))
                Add(found, words, at);
        }

        return found;
    }

    /// <summary>Who says what stands at a word; null where nobody is named.</summary>
    public static Holder? HolderAt(IReadOnlyList<Attribution> attributions, int at) =>
        // The nearest verb before wins over one behind; a pronoun stands for somebody named further left.
        attributions.Where(a => a.Holder is not null && a.At < at && a.From <= at && at < a.To).MaxBy(a => a.At)?.Holder
        ?? attributions.Where(a => a.Holder is not null && a.At >= at && a.From <= at && at < a.To).MinBy(a => a.At)?.Holder;

    private static bool IsPassive(SentenceWords words, int verb) =>
        words[verb - 1].Form is "to" or "be" or "been" or "being" or "was" or "were" or "is" or "are" or "a" or "an" or "the" or "of"
            or "and" or "in"
        || (words[verb - 1].Form.EndsWith("ly", StringComparison.Ordinal) && words[verb - 2].Lemma is "be");

    private static Attribution According(SentenceWords words, int at)
    {
        var holder = HolderPhrase.StartingAt(words, at + 2);
        // At the head of its clause it speaks of what follows, otherwise of what stands before.
        return at == 0 || words[at - 1].Form is "and" or "but" or "while" or "," && IsFollowedByClause(words, at)
            ? new Attribution(holder, at, at, ClauseEnd(words, at + 2))
            : new Attribution(holder, at, ClauseStart(words, at), at);
    }

    private static bool IsFollowedByClause(SentenceWords words, int at)
    {
        for (var i = at + 2; i < words.Count && i < at + 12; i++)
        {
            if (words[i].Form == ",")
                return i + 2 < words.Count;
        }

        return false;
    }

    private static void Add(List<Attribution> found, SentenceWords words, int verb)
    {
        var subject = verb - 1;
        while (subject >= 0 && IsBetween(words[subject]))
            subject--;
        var isFinal = !words[verb + 1].IsWord && !words[verb + 1].IsNumber && words[verb + 1].Form is not ("\"" or "“" or ":" or "$");
        if (IsInverted(words, verb) && HolderPhrase.StartingAt(words, verb + 1) is { } behind)
        {
            found.Add(new Attribution(behind, verb, ClauseStart(words, verb), verb));
            return;
        }

        var holder = HolderPhrase.EndingAt(words, subject);
        if (isFinal || IsTimeThenEnd(words, verb + 1))
            found.Add(new Attribution(holder, verb, 0, verb));
        else
            found.Add(new Attribution(holder, verb, verb, ClauseEnd(words, verb + 1)));
    }

    /// <summary>'"...," said Name' and "..., said Name.": the speaker stands behind.</summary>
    private static bool IsInverted(SentenceWords words, int verb)
    {
        var before = words[verb - 1].Form;
        if (before is "\"" or "”" or "’" or "'")
            return true;
        if (before != ",")
            return false;
        // "Police, meanwhile, said officers had ...": a clause follows, so the speaker stands before.
        for (var i = verb + 1; i < verb + 8; i++)
        {
            if (words[i].Form is "," or "." or "" or ";")
                return i > verb + 1;
            if (words[i].IsFunctionWord && words[i].Form is not ("the" or "a" or "an" or "of" or "for"))
                return false;
        }

        return false;
    }

    private static bool IsBetween(SentenceWord word) =>
        word.Form is "has" or "have" or "had" or "also" or "now" or "later" or "earlier" or "then" or "still" or "himself" or "herself"
            or "itself"
            or "did" or "does" or "not" or "just" or "again" or "today" or "yesterday"
        || (word.IsWord && !word.IsCapital && word.Form.Length > 4 && word.Form.EndsWith("ly", StringComparison.Ordinal));

    private static bool IsTimeThenEnd(SentenceWords words, int at)
    {
        if (words[at].Form is "on" or "late" or "early" or "in" or "to" or "at")
            at++;
        if (words[at].Form is "reporters" || Numbers.Calendar.Contains(words[at]) || words[at].Form is "today" or "yesterday")
            at++;
        else
            return false;
        return words[at].Form is "." or "" or "," && at >= words.Count - 1;
    }

    private static int ClauseEnd(SentenceWords words, int at)
    {
        for (; at < words.Count; at++)
        {
            if (IsClauseBreak(words, at))
                return at;
        }

        return words.Count;
    }

    private static int ClauseStart(SentenceWords words, int at)
    {
        for (at--; at > 0; at--)
        {
            if (IsClauseBreak(words, at))
                return at;
        }

        return 0;
    }

    /// <summary>From here on somebody else may be speaking.</summary>
    private static bool IsClauseBreak(SentenceWords words, int at) =>
        words[at].Form is ";" or "while" or "whereas" or "although" or "though"
        || (words[at].Form is "but" && words[at - 1].Form is ",");
}

using Alerts.Text.Extracting.Things;

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
                found.Add(AccordingTo.Read(words, at));
            else if (SayVerbs.IsVerbAt(words, at) && !SayVerbs.IsPassive(words, at))
                Add(found, words, at);
        }

        return found;
    }

    /// <summary>Who says what stands at a word; null where nobody is named.</summary>
    public static Holder? HolderAt(IReadOnlyList<Attribution> attributions, int at) =>
        // The nearest verb before wins over one behind; a pronoun stands for somebody named further left.
        attributions.Where(a => a.Holder is not null && a.At < at && a.From <= at && at < a.To).MaxBy(a => a.At)?.Holder
        ?? attributions.Where(a => a.Holder is not null && a.At >= at && a.From <= at && at < a.To).MinBy(a => a.At)?.Holder;

    private static void Add(List<Attribution> found, SentenceWords words, int verb)
    {
        // "..., adding that": whoever spoke before goes on.
        if (words[verb].Form.EndsWith("ing", StringComparison.Ordinal))
        {
            if (found.FindLast(a => a.Holder is not null) is { } earlier)
                found.Add(new Attribution(earlier.Holder, verb, verb, Clauses.End(words, verb + 1)));
            return;
        }

        // "did not say that", "never claimed": nobody says it.
        if (words[verb - 1].Form is "not" or "never")
            return;
        var subject = verb - 1;
        // "The coast guard on Tuesday said"
        while (subject >= 0 && (IsBetween(words[subject]) || Numbers.Calendar.Contains(words[subject])
            || (words[subject].Form is "night" or "morning" or "afternoon" or "evening" && Numbers.Calendar.Contains(words[subject - 1]))
            || (words[subject].Form == "on" && Numbers.Calendar.Contains(words[subject + 1]))))
            subject--;
        var isFinal = !words[verb + 1].IsWord && !words[verb + 1].IsNumber && words[verb + 1].Form is not ("\"" or "“" or ":" or "$");
        if (words[verb].Lemma != "tell" && IsInverted(words, verb) && HolderPhrase.StartingAt(words, verb + 1) is { } behind)
        {
            found.Add(new Attribution(behind, verb, Clauses.Start(words, verb), verb));
            return;
        }

        var holder = HolderPhrase.EndingAt(words, BeforeWho(words, subject));
        if (isFinal || IsTimeThenEnd(words, verb + 1) || IsBehindQuote(words, subject))
            found.Add(new Attribution(holder, verb, 0, verb));
        else
            found.Add(new Attribution(holder, verb, verb, Clauses.End(words, verb + 1)));
    }

    /// <summary>'"...," said Name' and "..., said Name.": the speaker stands behind.</summary>
    private static bool IsInverted(SentenceWords words, int verb)
    {
        var before = words[verb - 1].Form;
        if (before is "\"" or "”" or "’" or "'")
            return true;
        if (before != ",")
            return false;
        // "Lee, who lost, said prices rose": what follows is said, not who says it.
        var next = words[verb + 1];
        if (!next.IsCapital && next.Form is not ("the" or "a" or "an" or "one" or "another") && !Persons.IsPerson(next.Lemma)
            && !Roles.Contains(next.Lemma))
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

    /// <summary>"investigators who searched the house said": the investigators said it.</summary>
    private static int BeforeWho(SentenceWords words, int subject)
    {
        for (var i = subject; i > 0 && i > subject - 9; i--)
        {
            if (!words[i].IsWord)
                return subject;
            if (words[i].Form == "who")
                return i - 1;
        }

        return subject;
    }

    /// <summary>'"... 40 people," Prime Minister Olaf Berg told reporters': what he said stands before him.</summary>
    private static bool IsBehindQuote(SentenceWords words, int subject)
    {
        for (var i = subject; i > 1 && i > subject - 10; i--)
        {
            if (words[i].Form is "”" or "\"" && words[i - 1].Form is "," or "?" or "!" or ".")
                return true;
            if (!words[i].IsWord)
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
}

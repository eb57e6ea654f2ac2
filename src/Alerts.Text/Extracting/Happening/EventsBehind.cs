using Alerts.Text.Extracting.Holders;

namespace Alerts.Text.Extracting.Happening;

/// <summary>Events told behind the thing counted.</summary>
internal static class EventsBehind
{
    private const int FarReach = 12;
    private const int NearReach = 6;

    /// <summary>"12 dead", "12 people killed", "20 people feared dead", "30 who were injured".</summary>
    public static string? Right(SentenceWords words, int at)
    {
        // "17 reporters, who were released today"
        if (words[at].Form is "," && words[at + 1].Form is "who" && words[at + 2].Form is "were" or "was" or "are" or "is")
            at++;
        if (words[at].Form is "who" or "that")
            at++;
        var hasBe = words[at].Form is "were" or "was" or "are" or "is";
        if (hasBe)
            at++;
        // "left dozens in critical condition", 'in "extremely grave" condition'
        if (words[at].Form == "in" && Enumerable.Range(at + 1, 3).FirstOrDefault(i => words[i].Form is "critical" or "serious" or "grave") is > 0 and var grave
            && (words[grave + 1].Form == "condition" || words[grave + 2].Form == "condition"))
            return "injure";
        // "sent hundreds to emergency rooms", "pulled dozens to safety"
        if (words[at].Form == "to" && (words[at + 1].Lemma == "hospital" || (words[at + 1].Form == "emergency" && words[at + 2].Lemma == "room")))
            return "hospitalise";
        if (words[at].Form == "to" && words[at + 1].Form == "safety")
            return "rescue";
        // "left four hikers and a guide dead"
        if (words[at].Form == "and" && words[at + 1].Form is "the" or "a" or "his" or "her" && words[at + 3].Form is "dead" or "injured"
            or "wounded")
            return EventWords.ClassAt(words, at + 3);
        // "forced 40 people to flee"
        if (words[at].Form == "to" && EventWords.ClassOf(words[at + 1]) is "evacuate")
            return "evacuate";
        while (IsSkipped(words[at]))
            at++;
        // Headlines set the fate in capitals: "30 Dead, 84 Injured".
        var fate = words[at].IsName && EventWords.IsStatus(words[at].Form)
            ? EventWords.ClassOf(words[at] with { IsCapital = false, Lemma = Words.Lemmas.Of(words[at].Form) }) : null;
        // "hundreds injured": without a noun between there is no subject that could do it.
        var isBare = at > 0 && (words[at - 1].IsNumber || Numbers.NumberWords.Vague(words[at - 1].Form) is not null);
        return (fate ?? ClassOf(words, at)) is { } found && (isBare || !IsActive(words, at, hasBe, false)) ? found : null;
    }

    /// <summary>"had been released", "remain incarcerated", "are feared dead".</summary>
    public static string? Told(SentenceWords words, int at)
    {
        if (words[at].Form is "who" or "that")
            at++;
        // "four hikers and a guide were killed"
        if (words[at].Form == "and" && words[at + 1].Form is "a" or "an" or "the" or "his" or "her" or "their")
        {
            for (var i = at + 2; i < at + 10 && words[i].IsWord; i++)
            {
                if (words[i].Form is "were" or "are" or "have" or "had")
                    at = i;
            }
        }

        if (!IsAuxiliary(words[at]))
            return null;
        var (hasBe, hasHave) = (false, false);
        for (var i = at; i <= at + NearReach; i++)
        {
            var word = words[i];
            if (!word.IsWord || IsBreak(word))
                return null;
            hasBe |= word.Form is "be" or "been" or "being" or "was" or "were" or "is" or "are" or "remain" or "remained" or "remains"
                or "got";
            hasHave |= word.Form is "have" or "has" or "had";
            if (ClassOf(words, i) is { } found)
                return IsActive(words, i, hasBe, hasHave) ? null : found;
        }

        return null;
    }

    /// <summary>Farther on in the clause.</summary>
    public static string? Far(SentenceWords words, int at)
    {
        var hasBe = false;
        for (var i = at; i < at + FarReach && i < words.Count; i++)
        {
            var word = words[i];
            if (word.IsNumber || word.Form is ";" or ":" or "after" or "when" or "since" or "while" or "but" or "including" or "." or "who"
                or "that"
                || (word.Form is "," && words[i + 1].Form is "and" or "while" or "with" or "including" or "who" or "which")
                || (word.Form is "and" && (words[i + 1].IsNumber || words[i + 1].IsFunctionWord || IsStatement(words[i + 1]))))
                return null;
            hasBe |= word.Form is "be" or "been" or "was" or "were" or "is" or "are" or "remain" or "remained";
            if (ClassOf(words, i) is { } found)
                return word.Form is "injuries" or "wounds" or "burns" ? found : IsActive(words, i, hasBe, false) || (!hasBe
                    && !EventWords.IsOfSubject(word) && !EventWords.IsStatus(word.Form)) ? null : found;
        }

        return null;
    }

    /// <summary>The class at a word, forms that describe something else left out ("killing", "releasing").</summary>
    public static string? ClassOf(SentenceWords words, int at) =>
        // "shown beside corpses": they are others.
        (words[at].Lemma == "corpse" && words[at - 1].Form is "on" or "beside" or "with" or "over")
        || (words[at].Form.EndsWith("ing", StringComparison.Ordinal) && words[at].Form != "missing") ? null : EventWords.ClassAt(words, at);

    /// <summary>"officers arrested a man", "rebels have freed 12": they did it, it did not happen to them.</summary>
    private static bool IsActive(SentenceWords words, int verb, bool hasBe, bool hasHave)
    {
        if (hasBe || EventWords.IsOfSubject(words[verb]) || words[verb + 2].Form == "death"
            || EventPairs.ClassOf(words[verb], words[verb + 1], words[verb + 2]) is not null)
            return false;
        if (hasHave)
            return true;
        var next = words[verb + 1];
        return next.Form is "a" or "an" or "the" or "his" or "her" or "their" or "its" || (next.Form == "at"
            && words[verb + 2].Form == "least")
            || (Things.Nouns.IsPlural(next) && !Numbers.Units.IsDuration(next) && !next.IsCapital && !SayVerbs.IsForm(next))
                || words.NumberAt(verb + 1) is not null || (next.IsName && !Numbers.Calendar.Contains(next));
    }

    private static bool IsStatement(SentenceWord word) => SayVerbs.IsForm(word);

    private static bool IsBreak(SentenceWord word) => word.Form is "and" or "but" or "while" or "when" or "after" or "before" or "as"
        or "because"
        or "since" or "who" or "that" or "which" or "for" or "from" or "with" or "during" or "until";

    private static bool IsSkipped(SentenceWord word) => word.Form is "confirmed" or "feared" or "presumed" or "believed" or "reported"
        or "found" or "left"
        or "also" or "later" or "still" or "now" or "listed" or "pronounced" or "declared" or "known" or "already" or "reportedly"
            or "seriously"
        or "severely" or "critically" or "allegedly" or "being" or "been" or "officially" or "lightly" or "slightly" or "badly";

    private static bool IsAuxiliary(SentenceWord word) => word.Lemma is "be" or "have" or "remain" or "stay" or "get" or "fear"
        or "confirm" or "report"
        or "believe" or "will" or "would" or "could" or "should" or "must" or "may" or "might" or "can" or "still" or "walk" or "go"
            or "take" or "lose"
        or "test" or "reportedly" or "also" or "later";
}

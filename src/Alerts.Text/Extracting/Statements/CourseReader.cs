using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Statements;

/// <summary>Reads how far what a sentence tells of has come.</summary>
internal static class CourseReader
{
    /// <summary>"did not meet": it did not happen, which is more than not knowing; "must free": nothing happened yet.</summary>
    public static Course Settled(Course course, Modality? modality, bool isNegated) => course switch
    {
        Course.Happened when isNegated => Course.Unknown,
        Course.Scheduled when isNegated => Course.CalledOff,
        Course.Unknown when modality == Modality.Planned => Course.Scheduled,
        _ => course,
    };

    /// <summary>"is to meet", "are due to", "is set to", "is expected to".</summary>
    public static bool IsToDo(SentenceWords words, int at) => words[at].Form is "is" or "are" or "was" or "were"
        && ((words[at + 1].Form == "to" && words[at + 2].IsWord) || (words[at + 1].Form is "due" or "set" or "expected" or "scheduled"
            or "slated" or "planned"
            && words[at + 2].Form is "to" or "for" or "on" or "in" or "at"));

    /// <summary>What a word tells of how far a thing has come.</summary>
    public static Course CourseAt(SentenceWords words, int at)
    {
        var (word, before) = (words[at], words[at - 1].Form);
        if (word.Form is "will" or "shall" || IsToDo(words, at) || (word.Form is "scheduled" or "slated" && words[at + 1].Form is "for"
            or "to" or "on"))
            return Course.Scheduled;
        if (before is "have" or "has" or "had" && (Nouns.IsParticiple(word) || word.Form is "been"))
            return Course.Happened;
        // A past form is a verb where no article, preposition or "to" makes an adjective of it.
        return IsPast(words, at) && before is not ("the" or "a" or "an" or "of" or "in" or "to" or "by" or "with" or "for" or "its"
            or "their" or "will"
            or "be" or "is" or "are" or "may" or "might" or "must" or "should" or "could" or "would" or "not" or "his" or "her")
                && !IsAdjective(words, at)
            ? Course.Happened : Course.Unknown;
    }

    private static bool IsPast(SentenceWords words, int at)
    {
        var word = words[at];
        if (word.IsCapital)
            return false;
        return Nouns.IsParticiple(word) || (word.Form is "was" or "were" && Nouns.IsParticiple(words[at + 1])
            && words[at + 1].Form is not ("scheduled" or "expected" or "due"))
            || word.Form is "met" or "left" or "hit" or "struck";
    }

    private static bool IsAdjective(SentenceWords words, int at) => Nouns.IsPlural(words[at + 1]) && words[at - 1].IsWord
        && words[at - 1].IsFunctionWord;

    /// <summary>"was postponed", "called off": it stands above what the other verbs tell.</summary>
    public static Course? Late(SentenceWords words, int at)
    {
        var (word, next) = (words[at], words[at + 1].Form);
        if ((word.Lemma == "call" && next == "off") || (ModeWords.IsCancel(word.Lemma) && IsVerb(words, at)) || (word.Form == "cancelled"
            || word.Form == "canceled")
            || (word.Form == "place" && words[at - 1].Form == "take" && words[at - 2].Form == "not"))
            return Course.CalledOff;
        if (word.Form == "put" && next == "off" && IsVerb(words, at))
            return Course.Postponed;
        return ModeWords.IsPostpone(word.Lemma) && IsVerb(words, at) ? Course.Postponed : null;
    }

    /// <summary>No article or adjective stands before: "a call for", "the plan to" are nouns.</summary>
    public static bool IsVerb(SentenceWords words, int at) => !words[at].IsName && words[at - 1].Form is not ("the" or "a" or "an" or "his"
        or "her" or "its" or "their"
        or "this" or "of" or "in" or "no" or "any" or "more");
}

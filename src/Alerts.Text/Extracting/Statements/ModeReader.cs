using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Statements;

/// <summary>Reads how a sentence is meant, from its main clause.</summary>
internal static class ModeReader
{
    private const int Reach = 40;

    /// <summary>The mode of a sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="attributions">Who says what in it.</param>
    public static StatementMode Read(SentenceWords words, IReadOnlyList<Attribution> attributions)
    {
        var isDenied = attributions.Any(a => ModeWords.IsDenial(words[a.At].Lemma));
        var (start, end) = Clause(words, attributions);
        var modality = isDenied ? Modality.Denied : words[words.Count - 1].Form == "?" ? Modality.Asked : OfSaying(words, attributions);
        var course = Course.Unknown;
        var (isNegated, isHedged) = (IsUnsaid(words), false);
        for (var at = start; at < end; at++)
        {
            var word = words[at];
            isNegated |= ModeWords.IsNegation(word.Form) && !(word.Form is "not" or "no" && words[at + 1].Form is "only" or "fewer"
                or "less" or "more" or "later");
            isHedged |= ModeWords.IsHedge(word.Form);
            modality ??= ModalityAt(words, at);
            if (course is Course.Unknown or Course.Happened or Course.Scheduled && CourseReader.Late(words, at) is { } late)
                course = late;
            if (course == Course.Unknown)
                course = CourseReader.CourseAt(words, at);
        }

        if (IsConditional(words, start))
            modality = modality is null or Modality.Possible or Modality.Planned ? Modality.Conditional : modality;
        return new StatementMode(modality ?? Modality.Stated, CourseReader.Settled(course, modality, isNegated), isNegated, isHedged);
    }

    /// <summary>True where the sentence looks ahead, so that "on Friday" is the next one.</summary>
    public static bool LooksAhead(StatementMode mode) => mode.Course is Course.Scheduled
        || mode.Course == Course.Postponed || mode.Modality is Modality.Planned or Modality.Demanded or Modality.Possible
            or Modality.Conditional && mode.Course != Course.Happened;

    /// <summary>"demanded that", "vowed to": the verb of saying tells how it is meant.</summary>
    private static Modality? OfSaying(SentenceWords words, IReadOnlyList<Attribution> attributions)
    {
        foreach (var attribution in attributions)
        {
            var lemma = words[attribution.At].Lemma;
            if (lemma is "demand" or "urge")
                return Modality.Demanded;
            if (lemma is "vow" or "promise" or "pledge")
                return Modality.Planned;
        }

        return null;
    }

    /// <summary>"did not say", "has not confirmed".</summary>
    private static bool IsUnsaid(SentenceWords words) => Enumerable.Range(0, Math.Min(words.Count, Reach)).Any(i =>
        words[i].Form is "not" or "never"
        && SayVerbs.IsOf(words[i + 1].Lemma));

    /// <summary>From where to where the main clause reaches: what is said, where somebody says it; no clause that only adds.</summary>
    private static (int Start, int End) Clause(SentenceWords words, IReadOnlyList<Attribution> attributions)
    {
        var start = 0;
        if (attributions.FirstOrDefault(a => a.From == a.At && a.At < Reach) is { } first && first.To > first.At + 2)
            start = first.At + 1;
        // "After the talks, ...": the main clause begins behind the comma.
        if (ModeWords.IsSubordinate(words[start].Form) || words[start].Form is "if" or "unless")
        {
            for (var i = start; i < start + Reach && i < words.Count; i++)
            {
                if (words[i].Form == ",")
                    return (i + 1, End(words, i + 1));
            }
        }

        return (start, End(words, start));
    }

    private static int End(SentenceWords words, int start)
    {
        for (var i = start + 1; i < words.Count && i < start + Reach; i++)
        {
            if (words[i].Form is ";" or "—" or "–" || (ModeWords.IsSubordinate(words[i].Form) && i > start + 2 && !IsPreposition(words, i)))
                return i;
        }

        return Math.Min(words.Count, start + Reach);
    }

    // "since December", "until Friday", "as of": no clause of their own.
    private static bool IsPreposition(SentenceWords words, int at) => words[at].Form is "since" or "until" or "after" or "before" or "as"
        or "so"
        && (Calendar.Contains(words[at + 1]) || words[at + 1].IsNumber || words[at + 1].Form is "of" or "last" or "the" or "many" or "much"
            or "far");

    private static bool IsConditional(SentenceWords words, int start) =>
        words.Any(0, Math.Min(Math.Max(start, 1), Reach), static word => word.Form is "if" or "unless")
        || words.Any(start, Reach, static word => word.Form is "if" or "unless");

    private static Modality? ModalityAt(SentenceWords words, int at)
    {
        var (word, next) = (words[at], words[at + 1]);
        if (word.IsCapital && !word.IsFirst)
            return null;
        if (word.Form is "must" or "should" || (ModeWords.IsDemand(word.Lemma) && CourseReader.IsVerb(words, at) && next.Form is "for"
            or "on" or "to" or "that" or "the" or "a" or "him" or "her"
            or "them" or "all" || (ModeWords.IsDemand(word.Lemma) && CourseReader.IsVerb(words, at) && next.IsName)))
            return Modality.Demanded;
        if (ModeWords.IsPossible(word.Form) && word.Form != "would")
            return Modality.Possible;
        if (word.Form is "will" or "shall" or "'ll" || (ModeWords.IsPlan(word.Lemma) && next.Form == "to")
            || CourseReader.IsToDo(words, at))
            return Modality.Planned;
        return word.Form == "would" ? Modality.Possible : null;
    }
}

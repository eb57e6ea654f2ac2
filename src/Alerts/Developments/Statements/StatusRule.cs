using Alerts.Stories;
using Alerts.Stories.Statements;

namespace Alerts.Developments.Statements;

/// <summary>Finds a change of status: what was to happen has happened or was called off, a doubt has ended, a no became a yes.</summary>
internal static class StatusRule
{
    // Shares of words in common. Set by hand on the golden stories; the act itself must be named, so they may be low.
    private const double SamePlan = 0.45;
    // Why it was put off takes up as many words as what.
    private const double SamePutOff = 0.3;
    private const double SamePlanWithoutAct = 0.75;
    private const double SameMatter = 0.7;
    private const double SameDoubt = 0.3;

    // "More cuts will be needed" fits whatever is cut later: a plan is recognised by its day and by nearly all of its words, by whoever is
    // to act, or by a sentence that says little else (by eye on basil, t17 and live_stories, seeds 1 to 20).
    private const double NearlyAll = 0.8;
    private const double MostOfActor = 0.7;
    private const double LittleElse = 0.45;
    private const double LeastWeight = 10;

    private static readonly uint Doubtful = Text.Comparing.WordFamilies.Of("doubtful");

    /// <summary>The change; null where there is none.</summary>
    public static Finding? Find(SentenceCore sentence, IReadOnlyList<KnownStatement> near)
    {
        foreach (var known in near)
        {
            if (known.Traits is { IsSettled: null } traits && Reason(sentence, known, traits) is { } reason)
                return new Finding(DevelopmentKind.Update, known.At, reason);
        }

        return null;
    }

    private static string? Reason(SentenceCore sentence, KnownStatement known, StatementTraits was) => (was.Stage, sentence.Traits.Stage) switch
    {
        (StatementStage.Planned, StatementStage.Done or StatementStage.Accepted or StatementStage.Refused) when HasHappened(sentence, known, was) =>
            "status: what was to happen has happened",
        (StatementStage.Off, StatementStage.Done) when HasHappened(sentence, known, was, SamePutOff) => "status: what was put off has happened",
        (StatementStage.Undone, StatementStage.Done) when was.Act is { } act && !StatementWords.IsLight(act) && HasHappened(sentence, known, was) =>
            "status: what was not so has come about",
        (StatementStage.Planned, StatementStage.Off) when IsOff(sentence, known, was) => "status: what was to happen is called off or put off",
        (StatementStage.Doubtful, StatementStage.Planned or StatementStage.Done or StatementStage.Off) when Answers(sentence, known, was) =>
            "status: what was in doubt is settled",
        (StatementStage.Refused, StatementStage.Accepted) or (StatementStage.Accepted, StatementStage.Refused) when IsSameMatter(sentence, known) =>
            "status: a no became a yes, or a yes a no",
        _ => null,
    };

    private static bool HasHappened(SentenceCore sentence, KnownStatement known, StatementTraits was, double least = SamePlan)
    {
        if (was.Act is not { } act || StatementReader.Plans(sentence.Text, act) || sentence.Sentence.IsOfPage)
            return false;
        var isLight = StatementWords.IsLight(act);
        if ((!isLight && !sentence.Holds(act)) || Weight(sentence, known) < LeastWeight)
            return false;
        var share = Share(sentence, known, was);
        return share >= (isLight ? SamePlanWithoutAct : least) && IsSurelyThePlan(sentence, known, was, share);
    }

    private static bool IsOff(SentenceCore sentence, KnownStatement known, StatementTraits was)
    {
        var share = Share(sentence, known, was);
        if (!sentence.Sentence.IsOfPage && Weight(sentence, known) >= LeastWeight && ((share >= NearlyAll && known.Words.Any(StatementWords.IsOfCalendar))
            || (share >= SamePlan && IsOfSameActor(sentence, known) && Covered(sentence, known) >= LittleElse)))
            return true;
        // "It is to reopen on Wednesday", "He will go to court on Wednesday": whoever calls off the reopening of this, or something of his for
        // that day, calls off this.
        return was.Actor is { Count: > 0 } actor && actor.All(sentence.Holds)
            && ((was.Act is { } act && !StatementWords.IsLight(act) && sentence.Holds(act))
                || known.Words.Any(word => StatementWords.IsOfCalendar(word) && sentence.Holds(word)));
    }

    // Who is doubtful is so himself; what else is in doubt must be what is told now.
    private static bool Answers(SentenceCore sentence, KnownStatement known, StatementTraits was) =>
        !sentence.Sentence.IsOfPage && IsOfSameActor(sentence, known)
        && (known.Words.Contains(Doubtful) || sentence.Coverage(sentence.SaidWithoutNames, known.Words) >= SameDoubt)
        && Share(sentence, known, was) >= SamePlan;

    private static bool IsOfSameActor(SentenceCore sentence, KnownStatement known) =>
        sentence.FirstName is { Count: > 0 } name && name.All(known.Words.Contains);

    // A plan is made for a day; without one who is to act must be the same, and the sentence say little else.
    private static bool IsSurelyThePlan(SentenceCore sentence, KnownStatement known, StatementTraits was, double share)
    {
        var (isActor, covered) = (IsOfSameActor(sentence, known), Covered(sentence, known));
        // "Has not caused deaths outside Mexico" comes about only by what says the same without its "not".
        if (was.Stage is StatementStage.Undone or StatementStage.Off)
            return isActor && Math.Max(share, covered) >= NearlyAll && sentence.Sentence.Mode?.IsNegated != true;
        return known.Words.Any(StatementWords.IsOfCalendar)
            ? share >= NearlyAll || (share >= MostOfActor && isActor) || covered >= LittleElse
            : isActor && covered >= LittleElse;
    }

    private static double Covered(SentenceCore sentence, KnownStatement known) => sentence.Coverage(sentence.Said, known.Words);

    private static double Weight(SentenceCore sentence, KnownStatement known) => sentence.Weight(known.Words.Where(StatementWords.IsContent));

    private static bool IsSameMatter(SentenceCore sentence, KnownStatement known) => IsOfSameActor(sentence, known)
        && sentence.Coverage(Matter(sentence), known.Words) >= SameMatter;

    private static IEnumerable<uint> Matter(SentenceCore sentence) => sentence.SaidWithoutFigures.Where(w =>
        !StatementWords.IsRefusal(w) && !StatementWords.IsAcceptance(w));

    /// <summary>Share of what was planned that the sentence names, 0 to 1; who said so and when does not count.</summary>
    private static double Share(SentenceCore sentence, KnownStatement known, StatementTraits was)
    {
        var speaker = known.Speaker;
        var plan = known.Words.Where(word => StatementWords.IsContent(word) && !speaker.Contains(word)
            && (word == was.Act || !StatementWords.IsOfDeciding(word))).ToList();
        return plan.Count == 0 ? 0 : plan.Count(sentence.Holds) / (double)plan.Count;
    }
}

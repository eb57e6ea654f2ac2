using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Stories.Statements;
using Alerts.Text.Comparing.Pairs;
using Alerts.Text.Comparing.Pairs.Reading;
using Alerts.Text.Words;

namespace Alerts.Developments.Statements;

/// <summary>Finds that a sentence says the opposite of a known one that is otherwise alike: a negation on one side, or an opposite word.</summary>
/// <remarks>Only the nearest statements are compared. What was said before in the same sense is no news, whoever said the opposite.</remarks>
internal static class OppositionRule
{
    // "Otherwise alike": share of what each says, apart from what makes the difference. High, because a conflict is a hard word.
    private const double Alike = 0.8;

    // Fewer words are no matter that could be denied ("He did not agree"); two opposite words count as one.
    private const int LeastShared = 3;

    private const int MostCompared = 8;

    /// <summary>The opposition; null where there is none, or where it was known before.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="near">The statements that share words with it, those that share most first.</param>
    /// <param name="own">The item that it stands in: nothing there was told before.</param>
    public static Finding? Find(SentenceCore sentence, IReadOnlyList<KnownStatement> near, ItemId own)
    {
        if (sentence.Sentence.IsOfPage || !IsStated(sentence.Traits))
            return null;
        Finding? found = null;
        foreach (var known in near.Take(MostCompared).Where(k => IsStated(k.Traits)))
        {
            var opposite = OppositeWords.Find(sentence, known);
            if (!AreAlike(sentence, known, opposite))
                continue;
            var isTurned = (sentence.Traits.Denied is null) != (known.Traits?.Denied is null);
            // A negation and an opposite word together say the same.
            if (isTurned == (opposite is not null))
                return null;
            if (known.At.Item != own)
                found ??= new Finding(KindOf(sentence, known, opposite), known.At, Reason(sentence, opposite));
        }

        return found;
    }

    // Of what is planned, doubtful or demanded, StatusRule tells what became.
    private static bool IsStated(StatementTraits? traits) =>
        traits is null or { Stage: StatementStage.Done } or { Stage: StatementStage.Open or StatementStage.Undone, Denied: not null };

    private static bool AreAlike(SentenceCore sentence, KnownStatement known, OppositeWords? opposite)
    {
        var said = sentence.Said.Where(word => word != opposite?.InNew && !SentenceTurns.IsNegation(word)).ToList();
        var shared = said.Count(known.Words.Contains) + (opposite is null ? 0 : 1);
        if (shared < LeastShared || sentence.Coverage(said, known.Words) < Alike || IsOfAnotherTime(sentence, known)
            || IsAboutMore(sentence, known))
            return false;
        var speaker = known.Speaker;
        var other = known.Words.Where(word => StatementWords.IsContent(word) && word != opposite?.InKnown && !speaker.Contains(word)
            && !SentenceTurns.IsNegation(word)).ToList();
        return other.Count(sentence.Holds) >= Alike * other.Count;
    }

    // Prices that rose in March may fall in April.
    private static bool IsOfAnotherTime(SentenceCore sentence, KnownStatement known) =>
        sentence.All.Any(word => StatementWords.IsOfCalendar(word) && !known.Words.Contains(word))
        && known.Words.Any(word => StatementWords.IsOfCalendar(word) && !sentence.Holds(word));

    // Another number is for the ledger; and a negation of what only the one side says denies nothing of the other.
    private static bool IsAboutMore(SentenceCore sentence, KnownStatement known) =>
        sentence.Said.Except(sentence.SaidWithoutFigures).Any(word => !known.Words.Contains(word))
        || (sentence.Traits.Denied is { } denied && !known.Words.Contains(denied))
        || (known.Traits?.Denied is { } deniedBefore && !sentence.Holds(deniedBefore));

    private static DevelopmentKind KindOf(SentenceCore sentence, KnownStatement known, OppositeWords? opposite)
    {
        if (opposite?.Kind == OppositeKind.Stage || Lemmas.In(sentence.Text).Any(word => word.Lemma is "now" or "longer" or "anymore" or "again"))
            return DevelopmentKind.Update;
        var (speaker, before) = (sentence.Traits.Speaker, known.Traits?.Speaker);
        // What was not so may have come about: only another holder than the one who denied it says otherwise.
        if (sentence.Traits.Denied is null && known.Traits?.Denied is not null)
            return speaker is null || before is null || Holders.AreSame(speaker, before) ? DevelopmentKind.Update : DevelopmentKind.Conflict;
        if (Holders.AreSame(speaker, before))
            return DevelopmentKind.Correction;
        // What rose may fall a day later: only who is named with it says otherwise.
        return opposite is not null && (speaker ?? before) is null ? DevelopmentKind.Update : DevelopmentKind.Conflict;
    }

    private static string Reason(SentenceCore sentence, OppositeWords? opposite) =>
        opposite is not null ? $"words: \"{opposite.Written}\" is the opposite of what a known sentence says, otherwise alike"
        : sentence.Traits.Denied is not null ? "words: it denies what a known sentence says, otherwise alike"
        : "words: it says what a known sentence denies, otherwise alike";
}

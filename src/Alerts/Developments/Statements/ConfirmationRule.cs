using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Text.Comparing;
using Alerts.Text.Words;

namespace Alerts.Developments.Statements;

/// <summary>Finds that a claim of one origin is now said by an independent or an official one.</summary>
internal static class ConfirmationRule
{
    // Share of the sentence's weight that the claim must hold.
    private const double SameClaim = 0.8;

    /// <summary>How the speaker of a sentence comes to say it.</summary>
    public static Saying SayingOf(SentenceCore sentence)
    {
        var verbs = sentence.Sentence.Claims.Select(c => Lemmas.Of(c.Verb)).ToList();
        return verbs.Exists(IsRepeating) ? Saying.Repeats : verbs.Exists(IsConfirming) ? Saying.Confirms : Saying.Plain;
    }

    /// <summary>The confirmation; null where there is none.</summary>
    public static Finding? Find(SentenceCore sentence, IReadOnlyList<KnownStatement> near)
    {
        var saying = SayingOf(sentence);
        if (sentence.Traits.Speaker is not { } speaker || saying == Saying.Repeats)
            return null;
        var (confirms, isOffice) = (saying == Saying.Confirms, IsOffice(speaker));
        foreach (var known in near.Where(k => k.Traits?.IsSettled is null))
        {
            var reason = known.Traits switch
            {
                _ when confirms && Covers(sentence.Said, known) && known.Traits?.Speaker is var other
                    && (other is null || Holders.AreIndependent(other, speaker)) => "an independent holder confirms it",
                { IsClaim: true, Speaker: { } claimant } when isOffice && Covers(sentence.Said, known)
                    && Holders.AreIndependent(claimant, speaker) => "what one side claimed is now said by an office",
                { IsClaim: true, Speaker: { } unnamed } when !unnamed.Any(char.IsUpper) && char.IsUpper(speaker[0]) && IsNamedIn(known, speaker) && Covers(sentence.SaidOfAll.Where(IsNoFigure), known) =>
                    "what unnamed people said is now said by whom it is about",
                _ => null,
            };
            if (reason is not null)
                return new Finding(DevelopmentKind.Confirmation, known.At, reason);
        }

        return null;

        bool Covers(IEnumerable<uint> words, KnownStatement known) => sentence.Coverage(words, known.Words) >= SameClaim;
        bool IsNoFigure(uint word) => !sentence.Said.Contains(word) || sentence.SaidWithoutFigures.Contains(word);
    }

    private static bool IsNamedIn(KnownStatement known, string speaker) =>
        WordFamilies.In(speaker).All(known.Words.Contains);

    /// <summary>Those who decide or count by office.</summary>
    private static bool IsOffice(string speaker) => Lemmas.In(speaker).Any(word => word.Lemma is "commission" or "court" or "ministry"
        or "government" or "police" or "office" or "authority" or "agency" or "council" or "parliament" or "tribunal" or "judge" or "prosecutor"
        or "un" or "committee" or "department" or "regulator" or "army" or "guard" or "minister" or "president" or "federation" or "union");

    private static bool IsRepeating(string lemma) => lemma is "repeat" or "reiterate" or "quote" or "cite" or "echo" or "stand" or "insist";

    private static bool IsConfirming(string lemma) => lemma is "confirm" or "verify" or "acknowledge" or "admit" or "corroborate";
}

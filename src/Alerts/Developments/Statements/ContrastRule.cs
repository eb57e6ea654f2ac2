using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Text.Comparing;

namespace Alerts.Developments.Statements;

/// <summary>Finds that somebody denies a number that another one gave: "one warning, not three".</summary>
internal static class ContrastRule
{
    // Half of what is said is one matter: the denied number itself is a hard sign.
    private const double SameMatter = 0.45;

    /// <summary>The denial; null where there is none.</summary>
    public static Finding? Find(SentenceCore sentence, IReadOnlyList<KnownStatement> near)
    {
        var denied = sentence.Sentence.Figures.Where(f => f.IsDenied).SelectMany(f => WordFamilies.In(f.Written)).ToList();
        if (denied.Count == 0 || sentence.Traits.Speaker is not { } speaker)
            return null;
        var known = near.FirstOrDefault(k => k.Traits?.Speaker is { } other && !Holders.AreSame(other, speaker)
            && denied.TrueForAll(k.Words.Contains) && sentence.Coverage(sentence.Said, k.Words) >= SameMatter);
        return known is null ? null : new Finding(DevelopmentKind.Conflict, known.At, "another holder's number is denied");
    }
}

using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Finds opposite words among those that nothing answers.</summary>
internal static class OppositeFinder
{
    /// <summary>The first pair, contraries before stages; its kind is none where there is no pair.</summary>
    /// <param name="alignment">The aligned sentences.</param>
    public static (OppositeKind Kind, int Known, int Next) Find(in Alignment alignment)
    {
        var stage = (Kind: OppositeKind.None, Known: 0, Next: 0);
        for (var i = 0; i < alignment.Next.Length; i++)
        {
            ref readonly var word = ref alignment.Next[i];
            if (alignment.KnownOf(i) != Alignment.None || !CanOppose(word))
                continue;
            for (var j = 0; j < alignment.Known.Length; j++)
            {
                ref readonly var other = ref alignment.Known[j];
                if (alignment.NextOf(j) != Alignment.None || !CanOppose(other))
                    continue;
                var kind = Opposites.Of(other.Lemma, word.Lemma);
                if (kind == OppositeKind.Contrary)
                    return (kind, j, i);
                if (kind == OppositeKind.Stage && stage.Kind == OppositeKind.None)
                    stage = (kind, j, i);
            }
        }

        return stage;
    }

    // A negation is counted as one; a word inside a name or of who speaks opposes nothing.
    private static bool CanOppose(in ComparableWord word) =>
        !word.Is(WordTraits.Negation | WordTraits.Speaker | WordTraits.Name) && Opposites.Has(word.Lemma);
}

using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Finds opposite words among those that nothing answers.</summary>
internal static class OppositeFinder
{
    /// <summary>The first pair; its kind is none where there is no pair.</summary>
    /// <param name="alignment">The aligned sentences.</param>
    public static (OppositeKind Kind, int Known, int Next) Find(in Alignment alignment)
    {
        for (var i = 0; i < alignment.Next.Length; i++)
        {
            ref readonly var word = ref alignment.Next[i];
            if (alignment.KnownOf(i) != Alignment.None || !CanOppose(word))
                continue;
            for (var j = 0; j < alignment.Known.Length; j++)
            {
                ref readonly var other = ref alignment.Known[j];
                if (alignment.NextOf(j) == Alignment.None && CanOppose(other)
                    && Opposites.Of(other.Lemma, word.Lemma) is var kind && kind != OppositeKind.None)
                    return (kind, j, i);
            }
        }

        return (OppositeKind.None, 0, 0);
    }

    // A negation is counted as one; a word inside a name or of who speaks opposes nothing.
    private static bool CanOppose(in ComparableWord word) =>
        !word.Is(WordTraits.Negation | WordTraits.Speaker | WordTraits.Name) && Opposites.Has(word.Lemma);
}

using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>What can be counted of two aligned sentences. Shares are of weight, 0 to 1.</summary>
internal readonly record struct PairMeasures
{
    /// <summary>Share of the known sentence that the new one holds.</summary>
    public required double OfKnown { get; init; }

    /// <summary>Share of the new sentence that the known one holds.</summary>
    public required double OfNext { get; init; }

    /// <summary>As <see cref="OfKnown"/>, of the words that tell what it is about.</summary>
    public required double CoreOfKnown { get; init; }

    /// <summary>As <see cref="OfNext"/>, of the words that tell what it is about.</summary>
    public required double CoreOfNext { get; init; }

    /// <summary>Likeness of the runs of three characters, 0 to 1.</summary>
    public required double Triples { get; init; }

    /// <summary>Number of paired core words.</summary>
    public required int Paired { get; init; }

    /// <summary>Measures an alignment.</summary>
    public static PairMeasures Of(ComparableSentence known, ComparableSentence next, in Alignment alignment)
    {
        float ofKnown = 0, ofNext = 0, coreOfKnown = 0, coreOfNext = 0;
        var paired = 0;
        for (var i = 0; i < next.Words.Length; i++)
        {
            var j = alignment.KnownOf(i);
            if (j == Alignment.None)
                continue;
            ref readonly var one = ref known.Words[j];
            ref readonly var other = ref next.Words[i];
            var strength = Alignment.StrengthOf(one, other);
            ofKnown += one.Weight * strength;
            ofNext += other.Weight * strength;
            coreOfKnown += one.IsCore ? one.Weight * strength : 0;
            coreOfNext += other.IsCore ? other.Weight * strength : 0;
            paired += one.IsCore && other.IsCore ? 1 : 0;
        }

        var triples = CharacterTriples.Dice(known.Triples, next.Triples);
        // Sentences of function words alone are compared by their letters.
        var hasWords = known.Mass + next.Mass > 0;
        return new PairMeasures
        {
            OfKnown = hasWords ? Share(ofKnown, known.Mass) : triples,
            OfNext = hasWords ? Share(ofNext, next.Mass) : triples,
            CoreOfKnown = Share(coreOfKnown, known.CoreMass),
            CoreOfNext = Share(coreOfNext, next.CoreMass),
            Triples = triples,
            Paired = paired,
        };
    }

    private static double Share(float part, float whole) => whole > 0 ? Math.Clamp(part / whole, 0, 1) : 0;
}

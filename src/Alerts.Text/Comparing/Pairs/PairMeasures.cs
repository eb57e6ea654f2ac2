using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>What can be counted of two aligned sentences. Shares are of weight, 0 to 1.</summary>
internal readonly record struct PairMeasures
{
    /// <summary>Share of the known sentence that the new one holds.</summary>
    public required double OfKnown { get; init; }

    /// <summary>Share of the new sentence that the known one holds.</summary>
    public required double OfNext { get; init; }

    /// <summary>Shared weight by the weight of both together.</summary>
    public required double Overlap { get; init; }

    /// <summary>As <see cref="OfKnown"/>, of the words that tell what it is about.</summary>
    public required double CoreOfKnown { get; init; }

    /// <summary>As <see cref="OfNext"/>, of the words that tell what it is about.</summary>
    public required double CoreOfNext { get; init; }

    /// <summary>Share of the paired words that stand in the same order, 0 to 1; 1 where fewer than two are paired.</summary>
    public required double Order { get; init; }

    /// <summary>Neighbours that are neighbours in both, by the neighbours of the shorter one, 0 to 1.</summary>
    public required double Neighbours { get; init; }

    /// <summary>Likeness of the runs of three characters, 0 to 1.</summary>
    public required double Triples { get; init; }

    /// <summary>Number of paired core words.</summary>
    public required int Paired { get; init; }

    /// <summary>Measures an alignment.</summary>
    public static PairMeasures Of(ComparableSentence known, ComparableSentence next, in Alignment alignment)
    {
        float ofKnown = 0, ofNext = 0, coreOfKnown = 0, coreOfNext = 0;
        int paired = 0, all = 0, neighbours = 0;
        Span<sbyte> tails = stackalloc sbyte[ComparableWords.Most];
        var inOrder = 0;
        var last = -2;
        for (var i = 0; i < next.Words.Length; i++)
        {
            var j = alignment.KnownOf(i);
            if (j == Alignment.None)
            {
                last = -2;
                continue;
            }

            ref readonly var one = ref known.Words[j];
            ref readonly var other = ref next.Words[i];
            var strength = Alignment.StrengthOf(one, other);
            ofKnown += one.Weight * strength;
            ofNext += other.Weight * strength;
            coreOfKnown += one.IsCore ? one.Weight * strength : 0;
            coreOfNext += other.IsCore ? other.Weight * strength : 0;
            paired += one.IsCore && other.IsCore ? 1 : 0;
            all++;
            neighbours += j == last + 1 ? 1 : 0;
            last = j;
            inOrder = Longer(tails, inOrder, (sbyte)j);
        }

        var triples = CharacterTriples.Dice(known.Triples, next.Triples);
        var fewest = Math.Min(known.Words.Length, next.Words.Length);
        return new PairMeasures
        {
            OfKnown = Share(ofKnown, known.Mass), OfNext = Share(ofNext, next.Mass),
            // Sentences of function words alone are compared by their letters.
            Overlap = known.Mass + next.Mass > 0 ? Share(ofKnown + ofNext, known.Mass + next.Mass) : triples,
            CoreOfKnown = Share(coreOfKnown, known.CoreMass), CoreOfNext = Share(coreOfNext, next.CoreMass),
            Order = all < 2 ? 1 : (inOrder - 1.0) / (all - 1),
            Neighbours = fewest > 1 ? (double)neighbours / (fewest - 1) : all == fewest ? 1 : 0,
            Triples = triples,
            Paired = paired,
        };
    }

    // Patience sorting: length of the longest row of pairs that stand in the same order.
    private static int Longer(Span<sbyte> tails, int length, sbyte value)
    {
        var at = tails[..length].BinarySearch(value);
        at = at < 0 ? ~at : at;
        tails[at] = value;
        return at == length ? length + 1 : length;
    }

    private static double Share(float part, float whole) => whole > 0 ? Math.Clamp(part / whole, 0, 1) : 0;
}

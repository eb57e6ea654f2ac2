using Alerts.Text.Comparing.Pairs;
using Alerts.Text.Comparing.Pairs.Deciding;
using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>Two sentences with what the product measures of them.</summary>
internal sealed class AlignedPair
{
    private readonly sbyte[] _toNext;
    private readonly sbyte[] _toKnown;

    public AlignedPair(ComparableSentence known, ComparableSentence next)
    {
        (Known, Next) = (known, next);
        (_toNext, _toKnown) = (new sbyte[known.Words.Length], new sbyte[next.Words.Length]);
        var alignment = new Alignment(known.Words, next.Words, _toNext, _toKnown);
        Measures = PairMeasures.Of(known, next, alignment);
        Signs = PairSigns.Of(known, next, alignment, Measures);
        Compared = SentenceComparer.Compare(known, next);
    }

    public ComparableSentence Known { get; }

    public ComparableSentence Next { get; }

    public PairMeasures Measures { get; }

    public PairSigns Signs { get; }

    public SentenceComparison Compared { get; }

    /// <summary>Index of the new word that answers a known one; negative where none does.</summary>
    public int NextOf(int known) => _toNext[known];

    /// <summary>Index of the known word that answers a new one; negative where none does.</summary>
    public int KnownOf(int next) => _toKnown[next];

    /// <summary>Words of the known sentence that nothing answers.</summary>
    public IEnumerable<ComparableWord> LeftOfKnown => Known.Words.Where((_, i) => NextOf(i) == Alignment.None);

    /// <summary>Words of the new sentence that nothing answers.</summary>
    public IEnumerable<ComparableWord> LeftOfNext => Next.Words.Where((_, i) => KnownOf(i) == Alignment.None);
}

using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs;

/// <summary>Which word of the one sentence answers which of the other.</summary>
/// <remarks>Words are distinct, and words of one group or one stem are paired in order, so the result is the same both ways.</remarks>
internal readonly ref struct Alignment
{
    /// <summary>Nothing answers the word.</summary>
    public const sbyte None = -1;

    // How much of a word its counterpart covers.
    private const float Exact = 1f;
    private const float Synonym = 0.9f;
    private const float Stem = 0.8f;

    private readonly Span<sbyte> _toNext;
    private readonly Span<sbyte> _toKnown;

    /// <summary>Pairs the words.</summary>
    /// <param name="known">Words of the known sentence.</param>
    /// <param name="next">Words of the new one.</param>
    /// <param name="toNext">Room for as many as <paramref name="known"/> has.</param>
    /// <param name="toKnown">Room for as many as <paramref name="next"/> has.</param>
    public Alignment(ReadOnlySpan<ComparableWord> known, ReadOnlySpan<ComparableWord> next, Span<sbyte> toNext, Span<sbyte> toKnown)
    {
        Known = known;
        Next = next;
        _toNext = toNext;
        _toKnown = toKnown;
        toNext.Fill(None);
        toKnown.Fill(None);
        Pair(Likeness.Exact);
        Pair(Likeness.Synonym);
        Pair(Likeness.Stem);
    }

    private enum Likeness
    {
        Exact,
        Synonym,
        Stem,
    }

    public ReadOnlySpan<ComparableWord> Known { get; }

    public ReadOnlySpan<ComparableWord> Next { get; }

    /// <summary>Index of the new word that answers a known one, or <see cref="None"/>.</summary>
    public int NextOf(int known) => _toNext[known];

    /// <summary>Index of the known word that answers a new one, or <see cref="None"/>.</summary>
    public int KnownOf(int next) => _toKnown[next];

    /// <summary><see cref="NextOf"/> for each known word.</summary>
    public ReadOnlySpan<sbyte> NextOfKnown => _toNext;

    /// <summary><see cref="KnownOf"/> for each new word.</summary>
    public ReadOnlySpan<sbyte> KnownOfNext => _toKnown;

    /// <summary>How much of each of the paired words the other covers, 0 to 1.</summary>
    public static float StrengthOf(in ComparableWord one, in ComparableWord other) =>
        one.Lemma == other.Lemma ? Exact : one.Group != 0 && one.Group == other.Group ? Synonym : Stem;

    private void Pair(Likeness likeness)
    {
        for (var i = 0; i < Next.Length; i++)
        {
            if (_toKnown[i] != None)
                continue;
            ref readonly var word = ref Next[i];
            for (var j = 0; j < Known.Length; j++)
            {
                if (_toNext[j] != None || !AreLike(word, Known[j], likeness))
                    continue;
                (_toKnown[i], _toNext[j]) = ((sbyte)j, (sbyte)i);
                break;
            }
        }
    }

    private static bool AreLike(in ComparableWord one, in ComparableWord other, Likeness likeness) => likeness switch
    {
        Likeness.Exact => one.Lemma == other.Lemma,
        Likeness.Synonym => one.Group != 0 && one.Group == other.Group,
        _ => one.Stem != 0 && one.Stem == other.Stem,
    };
}

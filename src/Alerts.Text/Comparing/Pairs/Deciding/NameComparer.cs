using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Compares the names of two sentences.</summary>
internal static class NameComparer
{
    /// <summary>A name of the one in the place of another name of the other; null where there is none.</summary>
    /// <remarks>"Anna Lee" and "Lee" are no two names: a name beside one that is in both does not count.</remarks>
    public static (int Known, int Next)? Replaced(in Alignment alignment)
    {
        var (known, next) = (First(alignment.Known, alignment.NextOfKnown), FirstNext(alignment));
        return known >= 0 && next >= 0 ? (known, next) : null;
    }

    /// <summary>The first name that only the new sentence has; -1 where there is none.</summary>
    public static int FirstNext(in Alignment alignment) => First(alignment.Next, alignment.KnownOfNext);

    private static int First(ReadOnlySpan<ComparableWord> words, ReadOnlySpan<sbyte> answers)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (IsLeft(words, i) && answers[i] == Alignment.None
                && !(i > 0 && Touches(words, i - 1) && answers[i - 1] != Alignment.None)
                && !(i + 1 < words.Length && Touches(words, i) && answers[i + 1] != Alignment.None))
                return i;
        }

        return -1;
    }

    private static bool IsLeft(ReadOnlySpan<ComparableWord> words, int at) =>
        words[at].Is(WordTraits.Name) && !words[at].Is(WordTraits.Speaker | WordTraits.Time | WordTraits.Number);

    private static bool Touches(ReadOnlySpan<ComparableWord> words, int at) =>
        words[at].Is(WordTraits.Name) && words[at + 1].Is(WordTraits.Name) && words[at + 1].Span.Start - words[at].Span.End <= 1;
}

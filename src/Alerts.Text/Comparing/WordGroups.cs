namespace Alerts.Text.Comparing;

/// <summary>The words of a sentence that stand together: what is said with them, rather than what they are.</summary>
internal static class WordGroups
{
    // Pairs of words that stand this near each other carry the news ("prisoners ... released"); farther ones are chance.
    private const int Reach = 6;

    /// <summary>The pairs of a sentence by the index of their words; a pair may come twice where a word does.</summary>
    public static PairList PairsOf(int words) => new(words, Reach);

    /// <summary>The name of a pair; the order of its words does not matter.</summary>
    public static ulong Pair(uint a, uint b) => a < b ? ((ulong)a << 32) | b : ((ulong)b << 32) | a;

    /// <summary>The name of three words in any order.</summary>
    /// <remarks>64 bits: two of a million groups share a name with a chance of one in 40 million.</remarks>
    public static ulong Triple(uint a, uint b, uint c)
    {
        var (low, high) = (Math.Min(a, Math.Min(b, c)), Math.Max(a, Math.Max(b, c)));
        var middle = a ^ b ^ c ^ low ^ high;
        return (((ulong)low << 32) | middle) * 0x9E3779B97F4A7C15UL + high;
    }

    /// <summary>Runs over pairs without a list of them.</summary>
    public struct PairList(int words, int reach)
    {
        private int _second;

        public int First { get; private set; }

        public readonly int Second => _second;

        public bool MoveNext()
        {
            if (++_second >= words || _second > First + reach)
                _second = ++First + 1;
            return _second < words;
        }

        public readonly PairList GetEnumerator() => this;

        public readonly (int First, int Second) Current => (First, _second);
    }
}

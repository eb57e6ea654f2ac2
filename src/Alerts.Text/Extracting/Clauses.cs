namespace Alerts.Text.Extracting;

/// <summary>Finds where a clause begins and ends: from there on somebody else may be speaking, of another time.</summary>
internal static class Clauses
{
    // A longer stretch without a break is a list; looking through all of it from each of its words would take the square of its length.
    private const int Longest = 150;

    /// <summary>Index behind the last word of the clause of a word.</summary>
    public static int End(SentenceWords words, int at)
    {
        var limit = Math.Min(words.Count, at + Longest);
        while (at < limit && !IsBreak(words, at))
            at++;
        return Math.Min(at, words.Count);
    }

    /// <summary>Index of the first word of the clause of a word.</summary>
    public static int Start(SentenceWords words, int at)
    {
        var limit = Math.Max(0, at - Longest);
        for (at--; at > limit; at--)
        {
            if (IsBreak(words, at))
                return at;
        }

        return limit;
    }

    private static bool IsBreak(SentenceWords words, int at) =>
        words[at].Form is ";" or "while" or "whereas" or "although" or "though"
        || (words[at].Form is "but" && words[at - 1].Form is ",");
}

namespace Alerts.Text.Extracting;

/// <summary>Finds where a clause begins and ends: from there on somebody else may be speaking, of another time.</summary>
internal static class Clauses
{
    /// <summary>Index behind the last word of the clause of a word.</summary>
    public static int End(SentenceWords words, int at)
    {
        for (; at < words.Count; at++)
        {
            if (IsBreak(words, at))
                return at;
        }

        return words.Count;
    }

    /// <summary>Index of the first word of the clause of a word.</summary>
    public static int Start(SentenceWords words, int at)
    {
        for (at--; at > 0; at--)
        {
            if (IsBreak(words, at))
                return at;
        }

        return 0;
    }

    private static bool IsBreak(SentenceWords words, int at) =>
        words[at].Form is ";" or "while" or "whereas" or "although" or "though"
        || (words[at].Form is "but" && words[at - 1].Form is ",");
}

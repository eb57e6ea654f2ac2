namespace Alerts.Text.Extracting.Holders;

/// <summary>Reads who is named by "according to", and which part of the sentence it covers.</summary>
internal static class AccordingTo
{
    /// <summary>The attribution of "according to" at a word.</summary>
    public static Attribution Read(SentenceWords words, int at)
    {
        var holder = HolderPhrase.StartingAt(words, at + 2);
        // At the head of its clause it speaks of what follows, otherwise of what stands before.
        return at == 0 || words[at - 1].Form is "and" or "but" or "while" or "," && IsFollowedByClause(words, at)
            ? new Attribution(holder, at, at, Clauses.End(words, at + 2))
            : new Attribution(holder, at, Clauses.Start(words, at), at);
    }

    private static bool IsFollowedByClause(SentenceWords words, int at)
    {
        for (var i = at + 2; i < words.Count && i < at + 12; i++)
        {
            if (words[i].Form == ",")
                return i + 2 < words.Count;
        }

        return false;
    }
}

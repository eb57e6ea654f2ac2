namespace Alerts.Text.Segmenting;

/// <summary>Tells how a paragraph uses capitals.</summary>
internal static class Capitals
{
    /// <summary>True for a paragraph that begins with a small letter or says "i" of oneself: its sentences have no capitals.</summary>
    public static bool AreMissing(string text, TextSpan block)
    {
        for (var at = block.Start; at < block.End; at++)
        {
            if (char.IsLetter(text[at]))
                return (char.IsLower(text[at]) && Tokenizer.AddressEnd(text, at, block.End) == at) || SaysSmallI(text, at, block.End);
        }

        return false;
    }

    private static bool SaysSmallI(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start);
        return rest.Contains(" i ", StringComparison.Ordinal) || rest.Contains(" i'", StringComparison.Ordinal);
    }
}

using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Holders;

/// <summary>Recognises what stands where a speaker stands and is none: "the latest figures show", "according to reports".</summary>
internal static class NoHolders
{
    /// <summary>True where the last word of a phrase is a thing that is told, not somebody who tells.</summary>
    /// <param name="word">The last word of the phrase.</param>
    public static bool Include(SentenceWord word) => !word.IsName && Things.Contains(word.Form);

    private static readonly FrozenSet<string> Things =
        """
        figure figures total totals number numbers toll tally count counts reports data information statistics estimate estimates preliminary
        anniversary results test tests evidence cases current rumours rumors speculation calculations projections headline headlines rates
        polls images pictures footage video videos photos page site article story
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

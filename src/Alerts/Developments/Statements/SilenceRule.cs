using System.Text.RegularExpressions;

namespace Alerts.Developments.Statements;

/// <summary>Finds that a sentence says nothing new although its words differ: a paraphrase, background, a note of the editors.</summary>
internal static partial class SilenceRule
{
    // Share of what is said that one statement, or three together, must hold.
    private const double OneStatement = 0.8;
    private const double ThreeStatements = 0.97;
    private const int MostParts = 3;

    // A sentence whose numbers are all known and that brings no more than this many words of its own only says it again.
    private const int LooseWords = 2;

    /// <summary>Why a sentence is no news of any kind; null for an ordinary one.</summary>
    public static string? Noise(string sentence) =>
        Note().IsMatch(sentence) ? "a note of the editors on an earlier version"
        : Boilerplate().IsMatch(sentence) ? "boilerplate" : null;

    /// <summary>Why what a sentence says is known; null where it is not.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="near">The statements that share words with it.</param>
    /// <param name="statements">All that is known.</param>
    /// <param name="figures">True where all its numbers are known, false where one is not; null where it has none.</param>
    public static Finding? Known(SentenceCore sentence, IReadOnlyList<KnownStatement> near, KnownStatements statements, bool? figures)
    {
        if (figures == false)
            return null;
        var said = sentence.Said.ToList();
        if (near.FirstOrDefault(k => SameStage(sentence, k) && sentence.Coverage(said, k.Words) >= OneStatement) is { } one)
            return new Finding(null, one.At, "a known sentence says it in other words");
        if (figures == true && sentence.IsAboutFigure && sentence.SaidWithoutFigures.Count(word => !statements.Holds(word)) <= LooseWords)
            return new Finding(null, near.Count > 0 ? near[0].At : null, "a number that is known or lower than the one known, in other words");
        return IsPutTogether(sentence, said, near) ? new Finding(null, near[0].At, "put together from known sentences") : null;
    }

    // "Will strike" and "may strike" differ by more than words.
    private static bool SameStage(SentenceCore sentence, KnownStatement known) =>
        (known.Traits?.Stage ?? Alerts.Stories.Statements.StatementStage.Done) == sentence.Traits.Stage;

    private static bool IsPutTogether(SentenceCore sentence, List<uint> said, IReadOnlyList<KnownStatement> near)
    {
        var held = new HashSet<uint>();
        for (var part = 0; part < MostParts && near.Count > 0; part++)
        {
            held.UnionWith(near.MaxBy(k => sentence.Coverage(said.Where(w => !held.Contains(w)), k.Words))!.Words);
        }

        return said.Count > 0 && sentence.Coverage(said, held) >= ThreeStatements;
    }

    [GeneratedRegex(
        @"\b(an|the|our) earlier version\b|\bthis (article|story|report|post) (has been|was) (corrected|updated|amended)\b|^(correction|clarification)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(
        @"\b(sign up (for|to)|subscribe (now|to our)|all rights reserved|read more:|click here|follow us on|our newsletter)\b|^(©|photo:)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Boilerplate();
}

using Alerts.Text.Comparing.Pairs;

namespace Alerts.Text.Tests.Comparing.Pairs;

/// <summary>Compares two sentences of one day and writes the result in one line, so that a table can tell all of it.</summary>
internal static class PairRow
{
    private static readonly TextOrigin Origin = new(new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.Zero), "en");

    /// <summary>"Relation", or "Relation Kind: known → new" with the words that decided.</summary>
    public static string Of(string known, string next)
    {
        var result = SentenceComparer.Compare(Ready(known), Ready(next));
        return result.Evidence.Kind == EvidenceKind.Words
            ? $"{result.Relation}"
            : $"{result.Relation} {result.Evidence.Kind}: {result.Evidence.Known.Of(known)} → {result.Evidence.Next.Of(next)}";
    }

    /// <summary>A text of one sentence, made ready.</summary>
    public static ComparableSentence Ready(string text) =>
        ComparableSentence.Of(text, Assert.Single(TextAnalyzer.Analyze(null, text, Origin).Sentences));
}

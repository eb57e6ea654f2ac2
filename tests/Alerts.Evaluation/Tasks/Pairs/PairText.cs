using Alerts.Text;
using Alerts.Text.Comparing.Pairs;
using LemmasOf = Alerts.Text.Words.Lemmas;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>A text of a pair, read once for all measures.</summary>
/// <param name="Text">As written.</param>
/// <param name="Whole">All of it as one sentence.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Lemmas">All its words, function words included, in order.</param>
internal sealed record PairText(string Text, ComparableSentence Whole, IReadOnlyList<ComparableSentence> Sentences, IReadOnlyList<string> Lemmas)
{
    public static PairText Of(string text) => new(
        text, EvaluationPassage.Of(text),
        [.. TextAnalyzer.Analyze(null, text).Sentences.Select(s => ComparableSentence.Of(text, s))],
        [.. LemmasOf.In(text).Select(l => l.Lemma)]);

    /// <summary>Whether one of some words stands in it.</summary>
    public bool HasAny(IReadOnlySet<string> words) => Lemmas.Any(words.Contains);
}

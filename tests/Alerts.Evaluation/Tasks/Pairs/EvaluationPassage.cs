using Alerts.Evaluation.Running;
using Alerts.Text;
using Alerts.Text.Comparing.Pairs;
using Alerts.Text.Segmenting;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>A text of one or more sentences, made ready to be compared as one: the evidence of some sets is a passage.</summary>
internal static class EvaluationPassage
{
    /// <summary>The known text of a record, behind the name of the page that it stands on where the set tells it: a headline is known too.</summary>
    public static string Known(EvaluationRecord record) =>
        record.TextOrNull("page") is { } page ? $"{page}. {record.Text("a")}" : record.Text("a");

    public static ComparableSentence Of(string text)
    {
        var sentences = TextAnalyzer.Analyze(null, text).Sentences;
        return ComparableSentence.Of(text, sentences.Count switch
        {
            0 => new AnalyzedSentence(new Sentence(new TextSpan(0, text.Length), 1, 1), [], [], null),
            1 => sentences[0],
            _ => Joined(sentences),
        });
    }

    private static AnalyzedSentence Joined(IReadOnlyList<AnalyzedSentence> sentences)
    {
        var start = sentences[0].Sentence.Span.Start;
        var span = new TextSpan(start, sentences[^1].Sentence.Span.End - start);
        return new AnalyzedSentence(
            new Sentence(span, 1, 1), [.. sentences.SelectMany(s => s.Terms)], [.. sentences.SelectMany(s => s.Figures)],
            sentences[0].Speaker)
        {
            Claims = [.. sentences.SelectMany(s => s.Claims)],
            Times = [.. sentences.SelectMany(s => s.Times)],
            Mode = sentences[0].Mode,
        };
    }
}

using Alerts.Evaluation.Running;
using Alerts.Text;
using Alerts.Text.Comparing;

namespace Alerts.Evaluation.Tasks.Novelty;

/// <summary>Reads a labelled stream through the index and the traits of the pipeline; nothing is decided and nothing stored.</summary>
internal static class LabelledStream
{
    // As the fold of a story: a sentence this well covered adds no statement.
    private const double Repetition = 0.98;

    /// <summary>The sentences with their rows, each against those before it.</summary>
    public static IReadOnlyList<LabelledSentence> Read(IReadOnlyList<EvaluationRecord> records, IReadOnlyList<EvaluationRecord> events)
    {
        var topics = events.ToDictionary(e => e.Text("event"));
        var stories = new Dictionary<string, StatementIndex>();
        var sentences = new List<LabelledSentence>(records.Count);
        foreach (var document in EventDocument.In(records))
        {
            if (!stories.TryGetValue(document.Event, out var story))
                stories[document.Event] = story = Open(NoveltyTask.Opening(topics.GetValueOrDefault(document.Event)));
            sentences.AddRange(Read(document, story));
        }

        return sentences;
    }

    private static StatementIndex Open(string? opening)
    {
        var name = TextAnalyzer.Analyze(null, opening ?? "");
        var story = new StatementIndex([.. name.Sentences.SelectMany(s => s.Terms).Select(t => t.Hash)]);
        foreach (var sentence in name.Sentences)
            story.Add([.. sentence.Terms.Select(t => t.Hash)]);
        return story;
    }

    private static List<LabelledSentence> Read(EventDocument document, StatementIndex story)
    {
        var read = new List<LabelledSentence>();
        var kept = new List<uint[]>();
        var before = story.Count;
        foreach (var (record, sentence) in document.Records.Zip(document.Sentences))
        {
            var parts = new List<(double Mass, double[] Row)>();
            foreach (var part in TextAnalyzer.Analyze(null, sentence.Text).Sentences)
            {
                var text = sentence.Text.Substring(part.Sentence.Span.Start, part.Sentence.Span.Length);
                var traits = SentenceTraits.Of(text, part.Terms, sentence.Position);
                parts.Add((part.Terms.Sum(t => (double)t.Weight), NewsTable.Row(story.Compare(part.Terms), traits)));
                uint[] terms = [.. part.Terms.Select(t => t.Hash)];
                if (story.Score(part.Terms).Coverage < Repetition)
                    kept.Add(terms);
                story.Add(terms);
            }

            read.Add(new LabelledSentence(
                record.Text("id"), document.Event, record.Value.TryGetProperty("covers", out var covers) && covers.GetArrayLength() > 0,
                record.NumberOrNull("new") == 1, [.. parts.OrderByDescending(p => p.Mass).Select(p => p.Row)]));
        }

        story.Truncate(before);
        kept.ForEach(story.Add);
        return read;
    }
}

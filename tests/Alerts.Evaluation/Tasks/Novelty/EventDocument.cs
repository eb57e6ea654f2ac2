using Alerts.Evaluation.Running;

namespace Alerts.Evaluation.Tasks.Novelty;

/// <summary>The sentences of one document of a stream, which come in as one article.</summary>
/// <param name="Records">The records, in order; at least one.</param>
internal sealed record EventDocument(IReadOnlyList<EvaluationRecord> Records)
{
    public string Event => Records[0].Text("event");

    /// <summary>Its id in the set.</summary>
    public string Id => Records[0].TextOrNull("doc") ?? Records[0].Text("id");

    /// <summary>When it came; null where not known.</summary>
    public DateTimeOffset? Time =>
        Records[0].NumberOrNull("time") is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>What its sentences say and where they stood.</summary>
    public IReadOnlyList<PlacedText> Sentences =>
        [.. Records.Select((r, i) => new PlacedText(r.Text("text"), (int)(r.NumberOrNull("sent") ?? i)))];

    /// <summary>The documents of a stream: runs of records, for sets keep the sentences of a document together.</summary>
    public static IEnumerable<EventDocument> In(IEnumerable<EvaluationRecord> records)
    {
        var run = new List<EvaluationRecord>();
        foreach (var record in records)
        {
            if (run.Count > 0 && (record.Text("event") != run[0].Text("event") || record.TextOrNull("doc") is not { } doc
                || doc != run[0].TextOrNull("doc")))
            {
                yield return new EventDocument(run);
                run = [];
            }

            run.Add(record);
        }

        if (run.Count > 0)
            yield return new EventDocument(run);
    }
}

/// <summary>A sentence with its place.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Position">Number of sentences before it in its document, judged or not.</param>
internal sealed record PlacedText(string Text, int Position);

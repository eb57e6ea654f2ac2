using System.Text.Json;
using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;
using Alerts.Evaluation.Tasks;

namespace Alerts.Evaluation.Tests.Support;

/// <summary>Asks a task about records written in the test.</summary>
internal static class Answers
{
    public static EvaluationRecord Record(object fields) => new("the test", 1, JsonSerializer.SerializeToElement(fields));

    public static IReadOnlyList<JsonObject> Of(
        IEvaluationTask task, IEnumerable<EvaluationRecord> records, IEnumerable<EvaluationRecord>? events = null, string? mode = null,
        int seed = 0)
    {
        var input = new EvaluationInput([.. records]) { Events = [.. events ?? []], Mode = EvaluationTasks.Mode(task, mode), Seed = seed };
        return [.. task.Answer(input, new ItemProgress(task.Name, input.Records.Count, TextWriter.Null))];
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alerts.Evaluation.Tasks;

namespace Alerts.Evaluation.Running;

/// <summary>Runs a task over its records, writes the answers, and tells the time that it took.</summary>
internal static class TaskRunner
{
    private static readonly JsonSerializerOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answers beside the wanted file and moves them there at the end, so that half a run is never scored.</summary>
    /// <returns>The exit code: 0.</returns>
    public static async Task<int> RunAsync(
        IEvaluationTask task, EvaluationInput input, FileInfo output, TextWriter messages, CancellationToken cancellation)
    {
        var unfinished = output.FullName + ".unfinished";
        Directory.CreateDirectory(output.DirectoryName!);
        var progress = new ItemProgress(task.Name, input.Records.Count, messages);
        var clock = Stopwatch.StartNew();
        var answers = 0;
        await using (var writer = new StreamWriter(unfinished))
        {
            foreach (var answer in task.Answer(input, progress))
            {
                cancellation.ThrowIfCancellationRequested();
                await writer.WriteLineAsync(answer.ToJsonString(Lines).AsMemory(), cancellation);
                answers++;
            }
        }

        clock.Stop();
        File.Move(unfinished, output.FullName, overwrite: true);
        var each = clock.Elapsed.TotalMilliseconds / Math.Max(1, input.Records.Count);
        await messages.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{task.Name}: {input.Records.Count} items, {answers} answers in {clock.Elapsed.TotalSeconds:0.00} s, {each:0.###} ms an item"));
        return 0;
    }
}

using System.Security.Cryptography;
using System.Text.Json;

namespace Alerts.Evaluation.Measuring;

/// <summary>Answers a set with a task and lets the scorer of the sets judge the answers.</summary>
/// <param name="root">The checkout.</param>
/// <param name="entry">What to measure.</param>
internal sealed class EvaluationMeasurement(string root, EvaluationEntry entry) : IMeasurement
{
    private const string Data = "../shared/data";
    private const string ScorerFile = $"{Data}/score.mjs";

    // Kept after the run: whoever wants to do better reads the errors first.
    private string Answers => $".alerts/measurements/{entry.Name}.jsonl";

    public string Name => entry.Name;

    public string? Obstacle =>
        entry.Files.Select(file => $"{Data}/{file}").Append(ScorerFile).FirstOrDefault(file => !File.Exists(At(file))) is { } missing
            ? $"`{missing}` is not here; the data are no part of the checkout."
            : null;

    public async Task<Outcome> RunAsync(Action<string> onLine, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(Answers))!);
        var events = Given("--events", entry.Events);
        string[] task =
            [.. Words(entry.Task), "--in", $"{Data}/{entry.In}", "--out", Answers, .. events, .. Given("--queries", entry.Queries)];
        string[] scorer = entry.Scorer is not { } command ? [] :
            [ScorerFile, .. Words(command), "--gold", $"{Data}/{entry.Gold ?? entry.In}", "--pred", Answers, .. events];
        var commands = $"`dotnet run -c Release --project tests/Alerts.Evaluation -- {string.Join(' ', task)}`"
            + (scorer.Length == 0 ? "" : $"\\\n`node {string.Join(' ', scorer)}`");

        var program = typeof(EvaluationMeasurement).Assembly.Location;
        var answered = await ChildProcess.RunAsync("dotnet", [program, .. task], root, onLine, cancellation);
        if (answered.ExitCode != 0)
            return Tell(null, commands, $"**Failed**: {answered.LastLine}");

        if (scorer.Length == 0)
            return Tell(Parse(File.ReadLines(At(Answers)).LastOrDefault("")), commands, $"{answered.LastLine}.");
        var scored = await ChildProcess.RunAsync("node", scorer, root, null, cancellation);
        return scored.ExitCode != 0 || Parse(scored.Output) is not { } scores
            ? Tell(null, commands, $"**Failed** in the scorer: {scored.LastLine}")
            : Tell(scores, commands, $"{answered.LastLine}.");
    }

    private Outcome Tell(JsonElement? scores, string commands, string course) => new(scores is not null, string.Join("\n\n",
        commands,
        course,
        string.Join('\n', entry.Files.Select(file => $"- `{file}`: SHA-256 `{Hash(At($"{Data}/{file}"))}`")),
        "| result | measured | goal | source | |\n|---|---|---|---|---|\n"
            + string.Join('\n', entry.Results.Select(goal => goal.Row(scores)))));

    private static JsonElement? Parse(string output)
    {
        try
        {
            return JsonElement.Parse(output);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Given(string option, string? file) => file is null ? [] : [option, $"{Data}/{file}"];

    private string At(string path) => Path.Combine(root, path);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alerts.Evaluation.Measuring;

/// <summary>What <c>./alerts measure</c> runs: <c>tests/measurements.json</c>. A new measurement is a new entry there.</summary>
/// <param name="Evaluations">Quality on labelled sets.</param>
/// <param name="Benchmarks">Speed.</param>
internal sealed record MeasurementList(IReadOnlyList<EvaluationEntry> Evaluations, IReadOnlyList<BenchmarkEntry> Benchmarks)
{
    /// <summary>Path of the file in the checkout.</summary>
    public const string Path = "tests/measurements.json";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The names of all entries in the order of the report.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Names => [.. Evaluations.Select(e => e.Name), .. Benchmarks.Select(b => b.Name)];

    /// <summary>Reads the list of a checkout.</summary>
    /// <exception cref="UserException">The file is missing or faulty.</exception>
    public static MeasurementList Read(string root)
    {
        try
        {
            return JsonSerializer.Deserialize<MeasurementList>(File.ReadAllText(System.IO.Path.Combine(root, Path)), Strict)!;
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            throw new UserException($"{Path} cannot be read, so nothing was measured: {e.Message}");
        }
    }

    /// <summary>The entries whose name begins with one of some words; all where none is given.</summary>
    /// <exception cref="UserException">A word fits no entry.</exception>
    public MeasurementList Only(IReadOnlyList<string> words)
    {
        if (words.FirstOrDefault(word => !Names.Any(name => Fits(name, word))) is { } wrong)
            throw new UserException($"No measurement's name begins with \"{wrong}\". The measurements are: {string.Join(", ", Names)}.");
        return words.Count == 0 ? this : new MeasurementList(
            [.. Evaluations.Where(e => words.Any(word => Fits(e.Name, word)))],
            [.. Benchmarks.Where(b => words.Any(word => Fits(b.Name, word)))]);
    }

    private static bool Fits(string name, string word) => name.StartsWith(word, StringComparison.Ordinal);
}

/// <summary>Runs a task on a set and scores the answers.</summary>
/// <param name="Name">Unique; the heading in the report.</param>
/// <param name="Task">Task of Alerts.Evaluation, with further arguments where needed (<c>clusters --as file</c>).</param>
/// <param name="In">The records, relative to <c>../shared/data</c>.</param>
/// <param name="Scorer">Command of the scorer, with further arguments where needed; null where the last answer of the task holds the scores.</param>
/// <param name="Results">What is read from the scorer's output.</param>
/// <param name="Events">The events, relative to <c>../shared/data</c>; null where the set has none.</param>
/// <param name="Queries">The queries, likewise.</param>
/// <param name="Gold">What the scorer compares with, where that is not the file of the records.</param>
internal sealed record EvaluationEntry(
    string Name, string Task, string In, string? Scorer, IReadOnlyList<Goal> Results,
    string? Events = null, string? Queries = null, string? Gold = null)
{
    /// <summary>All data files that the entry needs.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Files => [.. new[] { In, Events, Queries, Gold }.OfType<string>().Distinct()];
}

/// <summary>Runs the benchmarks of a class.</summary>
/// <param name="Name">Unique; the heading in the report.</param>
/// <param name="Class">The class in Alerts.Benchmarks.</param>
internal sealed record BenchmarkEntry(string Name, string Class);

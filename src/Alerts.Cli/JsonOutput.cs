using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Alerts.Cli;

/// <summary>Answers for programs: one JSON document a line on standard output, and nothing else there.</summary>
internal static class JsonOutput
{
    /// <summary>The option of every command that answers so.</summary>
    public static Option<bool> Option { get; } = new("--json")
    {
        Description = "Print JSON for programs (camelCase; fields are only ever added): one document a line, and nothing else.",
    };

    /// <summary>Prints a document.</summary>
    public static void Write<T>(T value, JsonTypeInfo<T> type) => Console.Out.WriteLine(JsonSerializer.Serialize(value, type));
}

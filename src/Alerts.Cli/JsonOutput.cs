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

    /// <summary>Answers with what came of a command: for programs as a document, for people as they like it.</summary>
    /// <param name="arguments">Tell who asks.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="type">The form of the document.</param>
    /// <param name="print">Prints it for people.</param>
    /// <returns>What the command ends with.</returns>
    /// <exception cref="UserException">It was refused.</exception>
    public static int Answer<T>(ParseResult arguments, Result<T> result, JsonTypeInfo<T> type, Action<T> print)
        where T : class
    {
        if (!result.IsValid)
            throw UserException.Of(result.Error);
        if (arguments.GetValue(Option))
            Write(result.Value, type);
        else
            print(result.Value);
        return ExitCodes.Ok;
    }

    /// <summary>Prints a document.</summary>
    public static void Write<T>(T value, JsonTypeInfo<T> type) => Console.Out.WriteLine(JsonSerializer.Serialize(value, type));
}

using System.Text.Json;

namespace Alerts.Evaluation.Running;

/// <summary>One record of a set. Tasks read the fields that are given, never those that hold the right answer.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Value">The JSON object.</param>
internal sealed record EvaluationRecord(string File, int Line, JsonElement Value)
{
    /// <summary>File and line, for messages.</summary>
    public string Where => $"{File} line {Line}";

    /// <summary>A text field that every record must have.</summary>
    /// <exception cref="UserException">It is absent or no text.</exception>
    public string Text(string field) => TextOrNull(field)
        ?? throw new UserException($"{Where}: there is no text field \"{field}\". Is this the right file for the task?");

    /// <summary>A text field; null where it is absent or no text.</summary>
    public string? TextOrNull(string field) =>
        Value.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A whole number; null where it is absent or no number.</summary>
    public long? NumberOrNull(string field) =>
        Value.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number
            : null;
}

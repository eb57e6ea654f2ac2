using System.Globalization;
using System.Text.Json;

namespace Alerts.Evaluation.Measuring;

/// <summary>A number of the scorer's output, and what it should be.</summary>
/// <param name="Path">Where it stands in the output, fields joined by dots: <c>on_topic.macro.auc</c>.</param>
/// <param name="AtLeast">The goal; null where less is better or there is none.</param>
/// <param name="AtMost">The goal; null where more is better or there is none.</param>
/// <param name="Source">Where the goal comes from.</param>
internal sealed record Goal(string Path, double? AtLeast = null, double? AtMost = null, string? Source = null)
{
    /// <summary>The goal for people; a dash for a plain figure.</summary>
    public string Wanted => (AtLeast, AtMost) switch
    {
        ({ } least, _) => string.Create(CultureInfo.InvariantCulture, $"at least {least:0.####}"),
        (_, { } most) => string.Create(CultureInfo.InvariantCulture, $"at most {most:0.####}"),
        _ => "–",
    };

    /// <summary>The row of the report's table.</summary>
    /// <param name="scores">The scorer's output; null where there is none, which misses every goal.</param>
    public string Row(JsonElement? scores)
    {
        var value = scores is { } all ? Find(all) : null;
        var measured = value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "not measured";
        return $"| {Path} | {measured} | {Wanted} | {Source ?? "–"} | {Verdict(value)} |";
    }

    private string Verdict(double? value) =>
        AtLeast is null && AtMost is null ? "–"
        : value >= (AtLeast ?? double.MinValue) && value <= (AtMost ?? double.MaxValue) ? MeasurementReport.Met
        : MeasurementReport.Missed;

    private double? Find(JsonElement scores)
    {
        foreach (var field in Path.Split('.'))
        {
            if (scores.ValueKind != JsonValueKind.Object || !scores.TryGetProperty(field, out scores))
                return null;
        }

        return scores.ValueKind == JsonValueKind.Number ? scores.GetDouble() : null;
    }
}

using System.Globalization;
using Alerts.Text.Extracting;

namespace Alerts.Text.Tests.Extracting.Figures;

/// <summary>Writes a figure in one line, so that a table can tell all of it.</summary>
/// <remarks>
/// "value[..high] qualifier [unit] modifiers thing event", then " by holder (role)", " @time as written", " part", " of the whole",
/// " more", " maybe", " was the earlier value", as far as there are such.
/// </remarks>
internal static class FigureRow
{
    /// <summary>The figures of a text, divided by semicolons.</summary>
    public static string AllOf(string text) => AllOf(text, TextOrigin.Unknown);

    /// <inheritdoc cref="AllOf(string)"/>
    public static string AllOf(string text, TextOrigin origin) =>
        string.Join("; ", TextAnalyzer.Analyze(null, text, origin).Sentences.SelectMany(s => s.Figures).Select(Of));

    private static string Of(Figure figure)
    {
        var parts = new List<string> { Value(figure), figure.Qualifier.ToString() };
        if ((figure.Kind == FigureKind.Percent ? "%" : figure.Unit) is { } unit)
            parts.Add(unit);
        parts.Add(figure.Thing is null ? "-" : string.Join(' ', figure.Modifiers.Append(figure.Thing)));
        parts.Add(figure.Event ?? "-");
        if (figure.Holder is not null)
            parts.Add($"by {figure.Holder}" + (figure.HolderRole is null ? "" : $" ({figure.HolderRole})"));
        if (figure.AsOf is not null)
            parts.Add($"@{figure.AsOf.Written}");
        parts.AddRange(new[]
        {
            figure.IsPart ? "part" : null, figure.Whole is { } whole ? $"of {Number(whole)}" : null, figure.IsIncrease ? "more" : null,
            figure.IsHypothetical ? "maybe" : null, figure.Previous is { } previous ? $"was {Number(previous)}" : null,
        }.OfType<string>());
        return string.Join(' ', parts);
    }

    private static string Value(Figure figure) => Number(figure.Value)
        + (figure.Qualifier is Qualifier.Range or Qualifier.Vague ? $"..{Number(figure.High)}" : "");

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}

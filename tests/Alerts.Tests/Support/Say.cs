using Alerts.Text.Extracting;
using Alerts.Text.Segmenting;

namespace Alerts.Tests.Support;

/// <summary>Makes figures that count released prisoners, without reading a text.</summary>
internal static class Say
{
    public static Figure Exactly(decimal value, string? holder = null) => new()
    {
        Span = new TextSpan(0, 0), Written = $"{value}", Kind = FigureKind.Count, Qualifier = Qualifier.Exact, Low = value, High = value,
        Value = value, Thing = "prisoner", ThingWritten = "political prisoners", Modifiers = ["political"], Event = "release",
        Holder = holder,
    };

    public static Figure AtLeast(decimal value, string? holder = null) =>
        Exactly(value, holder) with { Written = $"at least {value}", Qualifier = Qualifier.AtLeast, High = decimal.MaxValue };

    public static Figure Dozens(string? holder = null) =>
        Exactly(24, holder) with { Written = "dozens", Qualifier = Qualifier.Vague, High = 100 };

    /// <summary>A number that may rise and fall: what a fine amounts to.</summary>
    public static Figure Fine(decimal value, string? holder = null) => Exactly(value, holder) with
    {
        Kind = FigureKind.Money, Unit = "EUR", Thing = "fine", ThingWritten = "fine", Modifiers = [], Event = null,
    };
}

namespace Alerts.Text.Extracting.Numbers;

/// <summary>A number that was read from a sentence, before it is known what it counts.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word, the unit included.</param>
/// <param name="Value">The number; the low end of a range or of a vague word.</param>
/// <param name="High">The high end of a range or of a vague word; otherwise equal to the value.</param>
/// <param name="Qualifier">Exact, range or vague.</param>
/// <param name="Kind">What its own signs tell: percent, money, duration or measure; otherwise count.</param>
/// <param name="Unit">Currency or unit; null for counts and percentages.</param>
internal sealed record NumberRead(
    int First, int Last, decimal Value, decimal High, Qualifier Qualifier, FigureKind Kind, string? Unit)
{
    /// <summary>True where it was written in digits.</summary>
    public bool InDigits { get; init; }

    /// <summary>True where a hyphen ties it to what it describes: "a 500-seat hall", "a two-day visit".</summary>
    public bool IsCompound { get; init; }

    /// <summary>True for "a third", "one in five".</summary>
    public bool IsShare { get; init; }

    /// <summary>A plain number.</summary>
    public static NumberRead Exact(int first, int last, decimal value) =>
        new(first, last, value, value, Qualifier.Exact, FigureKind.Count, null);
}

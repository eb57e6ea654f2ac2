namespace Alerts.Text.Extracting.Numbers;

/// <summary>How a text writes its numbers: "1,500.5" or "1.500,5".</summary>
internal enum NumberStyle
{
    /// <summary>English and most of Asia: commas between groups, a point before decimals.</summary>
    Point,

    /// <summary>Most of Europe and Latin America: points or blanks between groups, a comma before decimals.</summary>
    Comma,
}

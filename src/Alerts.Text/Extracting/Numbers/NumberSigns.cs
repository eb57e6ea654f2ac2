namespace Alerts.Text.Extracting.Numbers;

/// <summary>What the signs at a number tell: a currency sign, a percent sign.</summary>
internal static class NumberSigns
{
    /// <summary>True where the token begins with a currency sign.</summary>
    public static bool HasCurrency(string form) => form.Length > 0 && CurrencyOf(form[0]) is not null;

    /// <summary>Kind and unit of the token at an index, by its own signs and an ISO code before it.</summary>
    public static (FigureKind Kind, string? Unit) Of(SentenceWords words, int at)
    {
        var form = words[at].Form;
        if (form.EndsWith('%'))
            return (FigureKind.Percent, null);
        if (CurrencyOf(form[0]) is { } currency)
            return (FigureKind.Money, currency);
        var before = words[at - 1];
        if (before.IsCapital && Units.IsCurrencyCode(before.Form))
            return (FigureKind.Money, before.Form.ToUpperInvariant());
        if (form.EndsWith('m'))
            return (FigureKind.Measure, "metre");
        return (FigureKind.Count, null);
    }

    private static string? CurrencyOf(char sign) => sign switch
    {
        '$' => "USD",
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '₹' => "INR",
        _ => null,
    };
}

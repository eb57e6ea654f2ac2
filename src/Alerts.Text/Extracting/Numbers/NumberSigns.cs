namespace Alerts.Text.Extracting.Numbers;

/// <summary>What the signs at a number tell: a currency sign, a percent sign.</summary>
internal static class NumberSigns
{
    /// <summary>Kind and unit of the token at an index, by its own signs and an ISO code before it.</summary>
    public static (FigureKind Kind, string? Unit) Of(SentenceWords words, int at)
    {
        var form = words[at].Form;
        if (form.EndsWith('%'))
            return (FigureKind.Percent, null);
        var before = words[at - 1];
        if (CurrencyOf(form[0]) is { } currency)
            return (FigureKind.Money, form[0] == '$' && Touches(before, words[at]) ? DollarOf(before.Form) : currency);
        if (before.IsCapital && UnitWords.IsCurrencyCode(before.Form))
            return (FigureKind.Money, before.Form.ToUpperInvariant());
        if (before.Form.Length == 1 && CurrencyOf(before.Form[0]) is { } apart)
            return (FigureKind.Money, apart);
        if (before.Form is "rs" || (before.Form == "." && words[at - 2].Form is "rs"))
            return (FigureKind.Money, "INR");
        return (FigureKind.Count, null);
    }

    /// <summary>Index of the word that the number begins with: "HK$300", "Rs 500" and "EUR 5" begin before the digits.</summary>
    public static int Start(SentenceWords words, int at, FigureKind kind)
    {
        var before = words[at - 1];
        if (kind != FigureKind.Money)
            return at;
        var isPrefix = (words[at].Form[0] == '$' && Touches(before, words[at])) || before.Form == "rs"
            || (before.IsCapital && UnitWords.IsCurrencyCode(before.Form)) || (before.Form.Length == 1 && CurrencyOf(before.Form[0]) is not null);
        return isPrefix ? at - 1 : at;
    }

    private static bool Touches(SentenceWord before, SentenceWord number) => before.IsWord && before.Token.End == number.Token.Start;

    /// <summary>"A$5m", "HK$300".</summary>
    private static string DollarOf(string prefix) => prefix switch
    {
        "a" or "au" => "AUD",
        "c" or "ca" => "CAD",
        "hk" => "HKD",
        "nz" => "NZD",
        "s" or "sg" => "SGD",
        "nt" => "TWD",
        "r" => "BRL",
        _ => "USD",
    };

    /// <summary>The currency of a sign; null for any other sign.</summary>
    public static string? CurrencyOf(char sign) => sign switch
    {
        '$' => "USD",
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '₹' => "INR",
        '₽' => "RUB",
        '₺' => "TRY",
        '₩' => "KRW",
        '₦' => "NGN",
        '₴' => "UAH",
        '₪' => "ILS",
        _ => null,
    };
}

using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Words for units: currencies, lengths of time, measures.</summary>
internal static class UnitWords
{
    /// <summary>The currency of a word ("euro" → "EUR"); null for any other word.</summary>
    public static string? Currency(string lemma) => Currencies.GetValueOrDefault(lemma);

    /// <summary>True for the ISO codes of the currencies that are understood.</summary>
    public static bool IsCurrencyCode(string form) => CurrencyCodes.Contains(form);

    /// <summary>The unit of time of a word ("mins" → "minute"); null for any other word.</summary>
    public static string? Duration(string lemma) => Durations.GetValueOrDefault(lemma);

    /// <summary>The unit of measure of a word ("km" → "kilometre"); null for any other word.</summary>
    public static string? Measure(string lemma) => Measures.GetValueOrDefault(lemma);

    private static readonly FrozenSet<string> CurrencyCodes =
        ("usd eur gbp jpy cny inr brl rub chf cad aud mxn zar ars cop ves ngn kes "
            + "pln sek nok dkk uah ils krw huf czk thb idr myr php pkr egp")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Currencies = Pairs(
        """
        dollar USD buck USD euro EUR sterling GBP yen JPY yuan CNY renminbi CNY rupee INR ruble RUB rouble RUB franc CHF peso peso
        real BRL reais BRL rand ZAR lira lira bolivar bolivar shilling shilling naira NGN hryvnia UAH krona krona kronor krona zloty PLN
        cent cent pence pence penny pence won KRW baht THB ringgit MYR rupiah IDR riyal riyal dirham dirham dinar dinar shekel ILS taka BDT
        forint HUF
        """);

    private static readonly FrozenDictionary<string, string> Durations = Pairs(
        """
        second second sec second minute minute min minute mins minute hour hour hr hour hrs hour day day week week fortnight fortnight
        month month year year yr year yrs year decade decade century century night night weekend weekend millisecond millisecond
        """);

    private static readonly FrozenDictionary<string, string> Measures = Pairs(
        """
        kilometre kilometre kilometer kilometre km kilometre kms kilometre mile mile metre metre meter metre centimetre centimetre
        centimeter centimetre cm centimetre millimetre millimetre millimeter millimetre mm millimetre foot foot ft foot inch inch
        yard yard acre acre hectare hectare kilogram kilogram kilo kilogram kg kilogram gram gram tonne tonne ton ton lb pound ounce ounce
        litre litre liter litre gallon gallon barrel barrel degree degree celsius degree fahrenheit degree centigrade degree micrometre
        micrometre micrometer micrometre micron micrometre mph mile/h kph km/h kmh km/h km/h km/h
        knot knot kt knot kts knot megawatt megawatt mw megawatt gigawatt gigawatt gw gigawatt kilowatt kilowatt watt watt volt volt hertz hertz
        megahertz megahertz gigabyte gigabyte megabyte megabyte terabyte terabyte point point bushel bushel calorie calorie
        kiloton kiloton megaton megaton decibel decibel
        """);

    private static FrozenDictionary<string, string> Pairs(string list)
    {
        var words = list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(2).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
    }
}

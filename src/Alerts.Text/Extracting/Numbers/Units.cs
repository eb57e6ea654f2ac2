using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Words behind a number that make it a percentage, an amount of money, a length of time or a measure.</summary>
internal static class Units
{
    /// <summary>True for the ISO codes of the currencies that are understood.</summary>
    public static bool IsCurrencyCode(string form) => CurrencyCodes.Contains(form);

    /// <summary>The number with the kind and unit that the words behind it tell.</summary>
    public static NumberRead Behind(SentenceWords words, NumberRead number)
    {
        var next = number.Last + 1;
        if (words[next].Form.Length == 1 && words[next].Form[0] == '-' && words[next + 1].IsWord)
            next++;
        var word = words[next];
        if (word.Form is "%" or "percent" or "pct")
            return number with { Last = next, Kind = FigureKind.Percent };
        if (word.Form is "per" && words[next + 1].Form is "cent")
            return number with { Last = next + 1, Kind = FigureKind.Percent };
        if (word.Form is "percentage" && words[next + 1].Lemma is "point")
            return number with { Last = next + 1, Kind = FigureKind.Percent };
        if (number.Kind == FigureKind.Count && Currencies.TryGetValue(word.Lemma, out var currency))
            return number with { Last = next, Kind = FigureKind.Money, Unit = currency };
        if (number.Kind == FigureKind.Count && IsCurrencyCode(word.Form) && word.IsCapital)
            return number with { Last = next, Kind = FigureKind.Money, Unit = word.Form.ToUpperInvariant() };
        if (number.Kind != FigureKind.Count)
            return number;
        if (Durations.Contains(word.Lemma))
            return number with { Last = next, Kind = FigureKind.Duration, Unit = word.Lemma };
        if (Measures.TryGetValue(word.Lemma, out var unit))
            return number with { Last = next, Kind = FigureKind.Measure, Unit = unit };
        return words[number.First - 1].Lemma is "magnitude"
            ? number with { Kind = FigureKind.Measure, Unit = "magnitude" }
            : number;
    }

    /// <summary>True for a word that is the unit of a number before it.</summary>
    public static bool IsUnit(SentenceWord word) => word.Form is "%" or "percent" or "pct" or "cent" || Currencies.ContainsKey(word.Lemma);

    private static readonly FrozenSet<string> CurrencyCodes =
        "usd eur gbp jpy cny inr brl rub chf cad aud mxn try zar ars cop ves ngn kes pln sek nok dkk uah ils".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Currencies = Pairs(
        "dollar USD euro EUR pound GBP yen JPY yuan CNY rupee INR ruble RUB rouble RUB franc CHF peso peso real BRL rand ZAR lira lira "
        + "bolivar bolivar shilling shilling naira NGN hryvnia UAH krona krona zloty PLN cent cent");

    private static readonly FrozenSet<string> Durations =
        "second minute hour day week month year decade century night weekend".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Measures = Pairs(
        "kilometre kilometre kilometer kilometre km kilometre mile mile metre metre meter metre centimetre centimetre centimeter centimetre "
        + "cm centimetre millimetre millimetre millimeter millimetre mm millimetre foot foot inch inch yard yard acre acre hectare hectare "
        + "kilogram kilogram kilo kilogram kg kilogram gram gram tonne tonne ton ton lb pound ounce ounce litre litre liter litre gallon gallon "
        + "barrel barrel degree degree celsius degree mph mph km/h km/h kmh km/h knot knot megawatt megawatt mw megawatt gigawatt gigawatt "
        + "kilowatt kilowatt volt volt point point");

    private static FrozenDictionary<string, string> Pairs(string list)
    {
        var words = list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, words.Length / 2).ToFrozenDictionary(i => words[2 * i], i => words[2 * i + 1], StringComparer.Ordinal);
    }
}

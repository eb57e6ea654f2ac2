using Alerts.Text.Words;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Words behind a number that make it a percentage, an amount of money, a length of time or a measure.</summary>
internal static class Units
{
    /// <summary>The number with the kind and unit that the words behind it tell.</summary>
    public static NumberRead Behind(SentenceWords words, NumberRead number)
    {
        if (number.IsCompound)
            return number;
        var next = number.Last + 1;
        // "$1.5 bn dollars"
        if (number.Kind == FigureKind.Money && number.Unit is not null && UnitWords.Currency(words[next].Lemma) == number.Unit)
            return number with { Last = next };
        var isTied = IsHyphenTo(words, next);
        if (isTied)
            next++;
        else if (number.Qualifier == Qualifier.Vague && words[next].Form == "of"
            && Of(words, next + 1) is { Kind: not FigureKind.Duration } of)
            return number with { Last = of.Last, Kind = of.Kind, Unit = of.Unit };
        // "90-plus percent"
        if (isTied && words[next].Form == "plus" && Of(words, next + 1) is { Kind: FigureKind.Percent } share)
            return number with { Last = share.Last, Kind = share.Kind };
        // "five consecutive years"
        if (words[next].Form is "consecutive" or "straight" or "full" or "whole" or "long" or "successive" or "more"
            && IsDuration(words[next + 1]))
            next++;
        // "a 17,000-square-foot hall"
        if (isTied && number.Kind == FigureKind.Count && words[next].Form.StartsWith("square-", StringComparison.Ordinal)
            && OfWord(words[next].Form["square-".Length..]) is (FigureKind.Measure, var side))
            return number with { Last = next, Kind = FigureKind.Measure, Unit = "square " + side, IsCompound = true };
        // "an 80-foot-long room"
        if (isTied && number.Kind == FigureKind.Count && words[next].Form.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
            && !words[next].Form.EndsWith("-old", StringComparison.Ordinal) && OfWord(words[next].Form[..hyphen]) is var (kind, name))
            return number with { Last = next, Kind = kind, Unit = name, IsCompound = true };
        if (Of(words, next) is { } unit && (number.Kind == FigureKind.Count || unit.Kind == FigureKind.Percent))
            return number with { Last = unit.Last, Kind = unit.Kind, Unit = unit.Unit, IsCompound = isTied };
        if (number.Kind is FigureKind.Count or FigureKind.Measure && Magnitudes.Includes(words, number))
            return number with { Kind = FigureKind.Measure, Unit = "magnitude", Last = words[next].Form is "magnitude" or "mag" ? next
                : number.Last };
        var isNoun = isTied && words[next].Form.Length > 1 && words[next].Form is not ("plus" or "odd")
            && !words[next].Form.StartsWith("in-", StringComparison.Ordinal)
            && !words[next].Form.StartsWith("to-", StringComparison.Ordinal)
            && !words[next].Form.StartsWith("by-", StringComparison.Ordinal);
        return isNoun && number.InDigits && number.Kind == FigureKind.Count ? number with { IsCompound = true } : number;
    }

    /// <summary>True for a word that is the unit of a number before it.</summary>
    public static bool IsUnit(SentenceWord word) => word.Form is "%" or "percent" or "pct" or "cent" || word.Lemma == "pound"
        || UnitWords.Currency(word.Lemma) is not null;

    /// <summary>True for a word that is a length of time.</summary>
    public static bool IsDuration(SentenceWord word) => UnitWords.Duration(word.Lemma) is not null;

    /// <summary>Kind and unit of one word, as in "two-day"; null for any other word.</summary>
    public static (FigureKind Kind, string Unit)? OfWord(string form) =>
        UnitWords.Duration(form) is { } duration ? (FigureKind.Duration, duration)
        : UnitWords.Measure(form) is { } measure ? (FigureKind.Measure, measure)
        : null;

    private static (int Last, FigureKind Kind, string? Unit)? Of(SentenceWords words, int at)
    {
        var word = words[at];
        if (word.Form is "%" or "percent" or "pct" or "percentage-point" or "percentage-points")
            return (words[at + 1].Lemma == "point" ? at + 1 : at, FigureKind.Percent, null);
        if (word.Form is "per" && words[at + 1].Form is "cent")
            return (at + 1, FigureKind.Percent, null);
        if (word.Form is "percentage" && words[at + 1].Lemma is "point")
            return (at + 1, FigureKind.Percent, null);
        if (NameOfDollar(words, at) is { } dollar)
            return (at + 1, FigureKind.Money, dollar);
        if (word.Lemma == "pound" && !word.IsName)
            return IsWeight(words, at) ? (at, FigureKind.Measure, "pound") : (at, FigureKind.Money, "GBP");
        if (UnitWords.Currency(word.Lemma) is { } currency && (!word.IsName || word.Lemma is "euro" or "dollar" or "rupee"))
            return (at, FigureKind.Money, currency);
        if (UnitWords.IsCurrencyCode(word.Form) && word.IsCapital)
            return (at, FigureKind.Money, word.Form.ToUpperInvariant());
        if (word.Form.Length == 1 && NumberSigns.CurrencyOf(word.Form[0]) is { } sign && !words[at + 1].IsNumber)
            return (at, FigureKind.Money, sign);
        if (UnitWords.Duration(word.Lemma) is { } duration)
            return (at, FigureKind.Duration, duration);
        if (word is { Form: "m", IsCapital: false, IsWord: true } && words[at - 1].IsNumber)
            return (at, FigureKind.Measure, "metre");
        if (word.Form == "°")
            return (words[at + 1].Form is "c" or "f" ? at + 1 : at, FigureKind.Measure, "degree");
        return MeasureAt(words, at);
    }

    /// <summary>Pounds of something, and pounds that somebody weighs or loses, are no money.</summary>
    private static bool IsWeight(SentenceWords words, int at) => words[at + 1].Form is "of" or "per"
        && words[at - 1].Form is not ("million" or "billion")
        || words.Any(at - 12, 12, static word => word.Lemma is "weigh" or "weight" or "tall" or "foot" or "inch" or "seize" or "lose" or "gain" or "kilogram"
            or "kilo" or "kg");

    /// <summary>"5 square miles", "90 km per hour", "30 degrees Celsius".</summary>
    private static (int, FigureKind, string?)? MeasureAt(SentenceWords words, int at)
    {
        if (words[at].Form is "metric" or "nautical" or "short" && UnitWords.Measure(words[at + 1].Lemma) is not null)
            at++;
        var isPower = words[at].Form is "square" or "sq" or "cubic";
        var last = isPower ? at + 1 : at;
        if (UnitWords.Measure(words[last].Lemma) is not { } unit || (words[last].IsName && unit == "point"))
            return null;
        if (isPower)
            unit = (words[at].Form == "cubic" ? "cubic " : "square ") + unit;
        if (words[last + 1].Form is "per" or "an" or "/" && words[last + 2].Form is "hour" or "h")
            return (last + 2, FigureKind.Measure, unit is "kilometre" ? "km/h" : unit + "/h");
        // "160 kilometres (100 miles) an hour"
        if (BehindConversion(words, last + 1) is { } behind && words[behind].Form is "per" or "an" && words[behind + 1].Form is "hour")
            return (last, FigureKind.Measure, unit is "kilometre" ? "km/h" : unit + "/h");
        if (unit == "degree" && words[last + 1].Form is "celsius" or "fahrenheit" or "centigrade" or "c" or "f")
            last++;
        return (last, FigureKind.Measure, unit);
    }

    /// <summary>Index behind the bracket that says the measure once more; null where none begins.</summary>
    private static int? BehindConversion(SentenceWords words, int at)
    {
        if (words[at].Form != "(")
            return null;
        for (var i = at + 1; i < at + 6; i++)
        {
            if (words[i].Form == ")")
                return i + 1;
        }

        return null;
    }

    /// <summary>"5 million Australian dollars".</summary>
    private static string? NameOfDollar(SentenceWords words, int at) => words[at + 1].Lemma is not ("dollar" or "pound" or "franc") ? null
        : (words[at].Form, words[at + 1].Lemma) switch
        {
            ("australian", "dollar") => "AUD",
            ("canadian", "dollar") => "CAD",
            ("us" or "american" or "u.s" or "u.s.", "dollar") => "USD",
            ("egyptian", "pound") => "EGP",
            ("swiss", "franc") => "CHF",
            _ => null,
        };

    /// <summary>True for a hyphen that ties a word to the number before it.</summary>
    public static bool IsHyphenTo(SentenceWords words, int at) => words[at].Form.Length == 1 && Characters.IsDash(words[at].Form[0])
        && words[at].Form[0] is not '—' && words[at + 1].IsWord && words[at - 1].Touches(words[at]) && words[at].Touches(words[at + 1]);
}

using Alerts.Text.Words;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Reads two numbers that are the ends of one: "30 to 40", "between 30 and 40", "$1.2-1.5 billion".</summary>
internal static class Ranges
{
    /// <summary>The upper end behind a number; null where it is no range.</summary>
    public static NumberRead? SecondOf(SentenceWords words, NumberRead first)
    {
        var joiner = words[first.Last + 1];
        var before = words[first.First - 1].Form;
        // "40- to 60-hour courses"
        if (joiner.Form == "-" && words[first.Last].Touches(joiner) && words[first.Last + 2].Form is "to" or "or"
            && NumberReader.Single(words, first.Last + 3) is { Qualifier: Qualifier.Exact } tied)
            return tied;
        // "between 1 percent and 4 percent"
        if (before == "between" && Units.IsUnit(joiner) && words[first.Last + 2].Form is "and" or "to"
            && NumberReader.Single(words, first.Last + 3) is { Qualifier: Qualifier.Exact } upper && Units.IsUnit(words[upper.Last + 1]))
            return upper;
        var joined = (joiner.Form is "to" && (before is not ("from" or "by") || IsOfRange(words, first.First - 2)))
            || (joiner.Form is "and" && before == "between")
            || (joiner.Form is "or" && IsNext(words, first))
            || (joiner.Form.Length == 1 && Characters.IsDash(joiner.Form[0]) && first.InDigits && Touches(words, first.Last + 1));
        // "2011 to $10.1 million": the sign would stand before both.
        if (first.Kind == FigureKind.Count && words[first.Last + 2].IsNumber
            && NumberSigns.CurrencyOf(words[first.Last + 2].Form[0]) is not null)
            return null;
        // "between six and around 20"
        var next = joiner.Form == "and" && before == "between" && words[first.Last + 2].Form is "about" or "around" or "nearly" or "almost" or "some" ? first.Last + 3 : first.Last + 2;
        return joined && NumberReader.Single(words, next) is { Qualifier: Qualifier.Exact } second
            && (second.InDigits == first.InDigits || joiner.Form is "or" or "and" || (second.Value is >= 10 and < 100 && first.Value < 10))
                ? second : null;
    }

    /// <summary>"ranging from 22 to 33 percent": both ends hold; behind other verbs the first is the earlier value.</summary>
    private static bool IsOfRange(SentenceWords words, int at) => words[at].Lemma is "range" or "vary" or "anywhere" or "span";

    /// <summary>Both ends as one number; the first alone where the second is not larger.</summary>
    public static NumberRead Joined(NumberRead first, NumberRead second)
    {
        // "20 to 30 million": the magnitude stands for both.
        var factor = Scale(first.Value, second.Value);
        return first.Value * factor >= second.Value ? first : first with
        {
            Last = second.Last, Value = first.Value * factor, High = second.Value, Qualifier = Qualifier.Range,
            Kind = second.Kind == FigureKind.Count ? first.Kind : second.Kind, Unit = second.Unit ?? first.Unit,
        };
    }

    // "five or six" gives two guesses for one number, "12 or 500" two numbers.
    private static bool IsNext(SentenceWords words, NumberRead first) =>
        NumberReader.Single(words, first.Last + 2) is { } second && second.Value > first.Value && second.Value <= Math.Max(first.Value + 2,
            2 * first.Value);

    private static bool Touches(SentenceWords words, int sign) =>
        words[sign - 1].Touches(words[sign]) && words[sign].Touches(words[sign + 1]);

    private static decimal Scale(decimal low, decimal high)
    {
        foreach (var magnitude in (decimal[])[1_000_000_000_000, 1_000_000_000, 1_000_000, 1_000])
        {
            if (high >= magnitude && low < 1_000 && low * magnitude < high && high / magnitude < 1_000)
                return magnitude;
        }

        return 1;
    }
}

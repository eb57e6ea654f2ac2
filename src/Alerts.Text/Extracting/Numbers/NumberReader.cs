using System.Buffers;
using System.Globalization;
using Alerts.Text.Words;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Reads the number that begins at a word: digits, number words, vague words, ranges, and the unit behind.</summary>
internal static class NumberReader
{
    // Longer digit strings are telephone numbers and keys.
    private const int MostDigits = 15;
    private static readonly SearchValues<char> DigitSigns = SearchValues.Create("0123456789.");
    private const decimal OneWithoutZeros = 1.000000000000000000000000000m;
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The number at <paramref name="at"/>; null where none begins.</summary>
    public static NumberRead? At(SentenceWords words, int at)
    {
        if (Single(words, at) is not { } number)
            return null;
        if (number.Qualifier != Qualifier.Vague && SecondOfRange(words, number) is { } second)
        {
            // "20 to 30 million": the magnitude stands for both.
            var factor = Scale(number.Value, second.Value);
            if (number.Value * factor < second.Value)
            {
                number = number with
                {
                    Last = second.Last, Value = number.Value * factor, High = second.Value, Qualifier = Qualifier.Range,
                    Kind = second.Kind == FigureKind.Count ? number.Kind : second.Kind, Unit = second.Unit ?? number.Unit,
                };
            }
        }

        // 3.0 × 1,000 carries a zero behind the point that no reader wrote; dividing by one drops it.
        number = number with { Value = number.Value / OneWithoutZeros, High = number.High / OneWithoutZeros };
        return Units.Behind(words, number);
    }

    /// <summary>The value of a token in digits; null for ordinals, times, decades and keys.</summary>
    internal static decimal? DigitsOf(string form)
    {
        var digits = form.AsSpan().TrimStart("$€£¥₹").TrimEnd('%');
        var end = digits.IndexOfAnyExcept(DigitSigns);
        var ending = end < 0 ? "" : digits[end..].ToString();
        var body = end < 0 ? digits : digits[..end];
        if (body.Length is 0 or > MostDigits || !decimal.TryParse(body,
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        return ending switch
        {
            "" => value,
            "k" => value * 1_000,
            "bn" or "b" => value * 1_000_000_000,
            "tn" => value * 1_000_000_000_000,
            // Without a currency "5m" may be metres: the unit decides.
            "m" => NumberSigns.HasCurrency(form) ? value * 1_000_000 : value,
            _ => null,
        };
    }

    private static NumberRead? Single(SentenceWords words, int at)
    {
        var word = words[at];
        if (word.IsNumber)
            return InDigits(words, at);
        return word.IsWord ? InWords(words, at) : null;
    }

    private static NumberRead? InDigits(SentenceWords words, int at)
    {
        var form = words[at].Form;
        if (DigitsOf(form) is not { } value)
            return null;
        var last = at;
        while (NumberWords.Magnitude(words[last + 1].Form) is { } magnitude && value * magnitude <= Largest)
        {
            value *= magnitude;
            last++;
        }

        var (kind, unit) = NumberSigns.Of(words, at);
        return new NumberRead(at, last, value, value, Qualifier.Exact, kind, unit) { InDigits = true };
    }

    private static NumberRead? InWords(SentenceWords words, int at)
    {
        if (Vague(words, at) is { } vague)
            return vague;
        var first = words[at].Form;
        if (first == "half" && words[at + 1].Form == "a" && NumberWords.Magnitude(words[at + 2].Form) is { } halved)
            return Exact(at, at + 2, halved / 2);
        if (first is "a" && NumberWords.Magnitude(words[at + 1].Form) is not null)
            return Sequence(words, at, at + 1, 1);
        return NumberWords.Small(first) is { } small ? Sequence(words, at, at + 1, small) : null;
    }

    /// <summary>"two hundred and six", "three million": adds up and multiplies from left to right.</summary>
    private static NumberRead Sequence(SentenceWords words, int first, int next, decimal group)
    {
        var total = 0m;
        for (; ; next++)
        {
            var form = words[next].Form;
            if (NumberWords.Magnitude(form) is { } magnitude && (total + group) * magnitude <= Largest)
            {
                if (magnitude > 100)
                    (total, group) = (total + Math.Max(1, group) * magnitude, 0);
                else
                    group = Math.Max(1, group) * magnitude;
            }
            else if (NumberWords.Small(form) is { } small && (total > 0 || group >= 100) && group % 100 == 0)
                group += small;
            else if (form == "and" && (total > 0 || group >= 100) && NumberWords.Small(words[next + 1].Form) is { } behind
                && group % 100 == 0)
                (group, next) = (group + behind, next + 1);
            else
                break;
        }

        return Exact(first, next - 1, total + group);
    }

    private static NumberRead? Vague(SentenceWords words, int at)
    {
        if (NumberWords.Vague(words[at].Form) is not { } range)
            return null;
        var last = at;
        if (words[at].Form == "scores" && words[at + 1].Form != "of")
            return null;
        if (words[at].Form == "several" && NumberWords.Magnitude(words[at + 1].Form) is { } several)
            (range, last) = ((range.Low * several, range.High * several), at + 1);
        else if (words[at + 1].Form == "of" && NumberWords.Vague(words[at + 2].Form) is { } outer && outer.Low >= 1_000)
            (range, last) = ((range.Low * outer.Low / 2, range.High * (outer.Low / 2)), at + 2);
        else if (words[at].Form == "tens")
            return null;
        return new NumberRead(at, last, range.Low, range.High, Qualifier.Vague, FigureKind.Count, null);
    }

    private static NumberRead? SecondOfRange(SentenceWords words, NumberRead first)
    {
        var joiner = words[first.Last + 1];
        var before = words[first.First - 1].Form;
        var joined = (joiner.Form is "to" && before is not ("from" or "by"))
            || (joiner.Form is "and" && before == "between")
            || (joiner.Form.Length == 1 && Characters.IsDash(joiner.Form[0]) && first.InDigits && Touches(words, first.Last + 1));
        return joined && Single(words, first.Last + 2) is { Qualifier: Qualifier.Exact } second && second.InDigits == first.InDigits
            ? second : null;
    }

    private static bool Touches(SentenceWords words, int sign) =>
        words[sign - 1].Token.End == words[sign].Token.Start && words[sign].Token.End == words[sign + 1].Token.Start;

    private static decimal Scale(decimal low, decimal high)
    {
        foreach (var magnitude in (decimal[])[1_000_000_000_000, 1_000_000_000, 1_000_000, 1_000])
        {
            if (high >= magnitude && low < 1_000 && low * magnitude < high && high / magnitude < 1_000)
                return magnitude;
        }

        return 1;
    }

    private static NumberRead Exact(int first, int last, decimal value) =>
        new(first, last, value, value, Qualifier.Exact, FigureKind.Count, null);
}

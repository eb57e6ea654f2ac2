using System.Buffers;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Reads the number that begins at a word: digits, number words, vague words, shares, ranges, and the unit behind.</summary>
internal static class NumberReader
{
    /// <summary>No number of the news is larger; products of magnitudes stop here.</summary>
    internal const decimal Largest = 1_000_000_000_000_000m;

    private static readonly SearchValues<char> DigitSigns = SearchValues.Create("0123456789.,");

    private const decimal OneWithoutZeros = 1.000000000000000000000000000m;

    /// <summary>The number at <paramref name="at"/>; null where none begins.</summary>
    public static NumberRead? At(SentenceWords words, int at)
    {
        if (Shares.At(words, at) is { } share)
            return share;
        if (Single(words, at) is not { } number)
            return null;
        if (number.Qualifier != Qualifier.Vague && Ranges.SecondOf(words, number) is { } second)
            number = Ranges.Joined(number, second);

        // 3.0 × 1,000 carries a zero behind the point that no reader wrote; dividing by one drops it.
        number = number with { Value = number.Value / OneWithoutZeros, High = number.High / OneWithoutZeros };
        return Units.Behind(words, WithSign(words, number));
    }

    /// <summary>One number without its range and unit.</summary>
    internal static NumberRead? Single(SentenceWords words, int at)
    {
        var word = words[at];
        if (word.IsNumber)
            return InDigits(words, at);
        if (word.IsWord && word.Form.Length > 0 && char.IsDigit(word.Form[0]))
            return WithUnit(words, at);
        return word.IsWord ? VagueNumbers.At(words, at) ?? SpelledNumbers.At(words, at) : null;
    }

    /// <summary>"1 800 people": the group behind a blank; null where it is another number.</summary>
    private static decimal? BlankGroup(SentenceWords words, int at)
    {
        var (head, group) = (words[at].Token, words[at + 1]);
        // "23, 000 people"
        if (group.Form == "," && words[at].Touches(group) && words[at + 2].Form == "000" && head.Length <= 3 && words[at].Form.All(char.IsDigit))
            return 0;
        return head.Length <= 3 && group is { IsNumber: true, Token.Length: 3 } && group.Token.Start == head.End + 1
            && words[at].Form.All(char.IsDigit)
            && group.Form.All(char.IsDigit) && Things.Nouns.IsPlural(words[at + 2]) && !Calendar.IsMonth(words[at - 1]) ? group.Value
                : null;
    }

    /// <summary>"$80 M", "$2.5 B".</summary>
    private static decimal? OfLetter(SentenceWord word) => word is { IsCapital: true, Form: "m" or "b" } ? word.Form == "m" ? 1_000_000
        : 1_000_000_000 : null;

    /// <summary>"23km", "7min": number and unit in one word.</summary>
    private static NumberRead? WithUnit(SentenceWords words, int at)
    {
        var form = words[at].Form;
        var unit = form.AsSpan().IndexOfAnyExcept(DigitSigns);
        if (unit > 0 && form[unit..] is "km" && words[at + 1].Form == "/" && words[at + 2].Form == "h"
            && NumberValue.Of(form.AsSpan(0, unit), NumberStyle.Point) is { } speed)
            return new NumberRead(at, at + 2, speed, speed, Qualifier.Exact, FigureKind.Measure, "km/h") { InDigits = true };
        return unit > 0 && Units.OfWord(form[unit..]) is var (kind, name) && NumberValue.Of(form.AsSpan(0, unit),
            NumberStyle.Point) is { } value
            ? new NumberRead(at, at, value, value, Qualifier.Exact, kind, name) { InDigits = true } : null;
    }

    /// <summary>"minus 20 degrees".</summary>
    private static NumberRead WithSign(SentenceWords words, NumberRead number) => number.Qualifier == Qualifier.Exact
        && (words[number.First - 1].Form is "minus" || IsMinus(words, number))
        ? number with { First = number.First - 1, Value = -number.Value, High = -number.High } : number;

    // "-3 degrees": the sign touches the number, and nothing before it.
    private static bool IsMinus(SentenceWords words, NumberRead number) => words[number.First - 1].Form is "-" or "−"
        && words[number.First - 1].Touches(words[number.First]) && !words[number.First - 2].Touches(words[number.First - 1])
        && (UnitWords.Measure(words[number.Last + 1].Lemma) == "degree" || words[number.Last + 1].Form == "°");

    private static NumberRead? InDigits(SentenceWords words, int at)
    {
        if (words[at].Value is not { } value)
            return null;
        var last = at;
        if (BlankGroup(words, at) is { } group)
            (value, last) = (value * 1_000 + group, words[at + 1].Form == "," ? at + 2 : at + 1);
        while (NumberWords.Magnitude(words[last + 1].Form) is { } magnitude && value * magnitude <= Largest)
        {
            value *= magnitude;
            last++;
        }

        // "50-million people"
        if (last == at && words[at + 1].Form == "-" && words[at].Touches(words[at + 1])
            && NumberWords.Magnitude(words[at + 2].Form) is { } tied && value * tied <= Largest)
            (value, last) = (value * tied, at + 2);
        var (kind, unit) = NumberSigns.Of(words, at);
        if (kind == FigureKind.Money && last == at && OfLetter(words[at + 1]) is { } letter && value < 1_000)
            (value, last) = (value * letter, at + 1);
        else if (kind == FigureKind.Money && last == at && unit is not null && words[at].Form.EndsWith('m')
            && NumberSigns.CurrencyOf(words[at].Form[0]) is null)
            value *= 1_000_000;
        if (kind == FigureKind.Count && words[at].Form.EndsWith('m') && last == at)
        {
            // "1.5m people" are millions, "a wall of 5m" are metres.
            if (Things.Nouns.IsPlural(words[at + 1]))
                value *= 1_000_000;
            else
                (kind, unit) = (FigureKind.Measure, "metre");
        }

        return new NumberRead(NumberSigns.Start(words, at, kind), last, value, value, Qualifier.Exact, kind, unit) { InDigits = true };
    }
}

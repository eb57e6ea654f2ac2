using Alerts.Text.Extracting.Happening;
using Alerts.Text.Extracting.Things;
using Alerts.Text.Words;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers that are no quantities: dates, times, ages, scores, names, keys.</summary>
internal static class NotFigures
{
    /// <summary>True where the number states no quantity.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number read.</param>
    /// <param name="hasQualifier">A qualifier stands beside it ("at least 2000"): then it is no name.</param>
    public static bool Includes(SentenceWords words, NumberRead number, bool hasQualifier) =>
        IsPartOfSign(words, number) || Dates.Includes(words, number, hasQualifier) || Ages.Includes(words, number)
        || Scores.Includes(words, number) || Labels.Includes(words, number, hasQualifier) || IsPronoun(words, number)
        || IsConversion(words, number) || PageFurniture.Includes(words, number, hasQualifier)
        || IsLetterTied(words, number) || IsMultiplier(words, number) || IsPosition(words, number);

    /// <summary>"24/7", "134-to-63", "9:15", "3.2.1", "@5", "2012-02-22", "Yahoo!7": another sign or digit is tied to it.</summary>
    private static bool IsPartOfSign(SentenceWords words, NumberRead number) =>
        TiedTo(words, number.Last, +1) || TiedTo(words, number.First, -1) || TiedToWord(words, number)
        || words[number.Last + 1].Form == "\\" || IsOutOf(words, number.First, number.Last)
        || (words[number.Last + 1].Form == "-" && words[number.Last].Touches(words[number.Last + 1])
            && words[number.Last + 2].Form is ['t', 'o', '-', >= '0' and <= '9', ..]);

    private static bool TiedTo(SentenceWords words, int at, int step)
    {
        var (here, sign, other) = (words[at], words[at + step], words[at + 2 * step]);
        var touching = step > 0 ? here.Touches(sign) && sign.Touches(other) : other.Touches(sign) && sign.Touches(here);
        return here.IsNumber && other.IsNumber && touching && (sign.Form is "/" or "\\" or ":" or "." or "x"
            || (sign.Form.Length == 1 && Characters.IsDash(sign.Form[0])));
    }

    /// <summary>"rating: 4 / 5", "the 7-3 win".</summary>
    private static bool IsOutOf(SentenceWords words, int first, int last) => (words[last + 1].Form == "/" && words[last + 2].IsNumber)
        || (words[first - 1].Form == "/" && words[first - 2].IsNumber) || (words[first].Form == "9" && words[last].Form == "11"
            && words[first + 1].Form is "-" or "–");

    private static bool TiedToWord(SentenceWords words, NumberRead number)
    {
        var (before, second, first) = (words[number.First - 1], words[number.First - 2], words[number.First]);
        if (!first.IsNumber || !before.Touches(first))
            return false;
        // "I-94", "C -17": a letter and a number are a name.
        if (before.Form is "-" && second.IsCapital && second.Form.Length == 1)
            return true;
        return before.Form is "!" or "/" or "\\" or "_" or "=" or "&" or "?" or "@" || (before.Form is "-" or "." && second.Touches(before)
            && second.IsWord);
    }

    /// <summary>"3-D", "4-H".</summary>
    private static bool IsLetterTied(SentenceWords words, NumberRead number) => number is { InDigits: true, Kind: FigureKind.Count }
        && words[number.Last + 1].Form == "-" && words[number.Last].Touches(words[number.Last + 1])
        && words[number.Last + 2] is { IsWord: true, Form.Length: 1 };

    /// <summary>"latitude 7.0 degrees north", "129.7 degrees E": where, not how much.</summary>
    private static bool IsPosition(SentenceWords words, NumberRead number) => number.Unit == "degree"
        && (words[number.Last + 1].Form is "north" or "south" or "east" or "west" || words[number.Last + 1] is { IsCapital: true, Form: "n" or "s" or "e" or "w" }
            || words[number.First - 1].Form is "latitude" or "longitude");

    /// <summary>"ten times more", "seven times as much".</summary>
    private static bool IsMultiplier(SentenceWords words, NumberRead number) => number.Kind == FigureKind.Count
        && (words[number.Last + 1].Form == "fold" || (words[number.Last + 1].Form == "figures" && !number.InDigits) || words[number.Last + 1].Form == "times" && (words[number.Last + 2].Form is "more" or "as" or "the" or "less" or "fewer" or "that"
            or "its" or "over"
            || words[number.Last + 2].Form.EndsWith("er", StringComparison.Ordinal)));

    /// <summary>"80 kilometres (50 miles)", "2 million euros ($2.2 million)": the same quantity once more.</summary>
    private static bool IsConversion(SentenceWords words, NumberRead number)
    {
        var at = number.First - 1;
        while (words[at].Form is "about" or "around" or "nearly" or "almost" or "some" or "roughly" or "US" or "us")
            at--;
        if (number.Kind is not (FigureKind.Measure or FigureKind.Money) || words[at].Form is not ("(" or "[" or "/"))
            return false;
        // "290 meters long (860 feet)"
        var before = words[at - 1].Form is "long" or "high" or "tall" or "wide" or "deep" or "away" or "across" ? words[at - 2] : words[at - 1];
        return Units.IsUnit(before) || UnitWords.Measure(before.Lemma) is not null || before.IsNumber || (before.IsWord
            && before.Form.Length > 0 && char.IsDigit(before.Form[0])) || NumberWords.Magnitude(before.Form) is not null
            || (before.Form is "hour" or "h" or "m" or "celsius" or "fahrenheit" or "c" or "f");
    }

    /// <summary>"one of the ...", "one" for a person, "at one point", "one official said".</summary>
    private static bool IsPronoun(SentenceWords words, NumberRead number)
    {
        if (number.InDigits || number.IsShare || number.IsCompound || number.Value != 1 || number.High != 1)
            return false;
        var (before, next, after) = (words[number.First - 1], words[number.Last + 1], words[number.Last + 2]);
        // "a swim one evening": which, not how many.
        if (number.Unit is "day" or "night" or "weekend" && before.Form is not ("for" or "only" or "just" or "in" or "than" or "within"
            or "least" or "lasted" or "of"))
            return true;
        if (number.Kind != FigureKind.Count)
            return number.Kind == FigureKind.Measure || before.Form is "at" or "on" or "this" || words[number.Last + 1].Form is "we"
                or "you" or "he" or "she"
                or "it" or "they" or "i";
        return before.Form is "no" or "the" or "this" or "that" or "every" or "any" or "which" or "such" or "another"
            || next.Form is "of" or "another" or "or" || (next.Form is "way" && after.Form is "or")
            || !(Persons.IsPerson(next.Lemma) || IsTold(next, after) || (next.IsWord && !next.IsFunctionWord
                && (!PhraseEnds.Contains(next) || next.Form == "written")));
    }

    private static bool IsTold(SentenceWord next, SentenceWord after) =>
        EventWords.IsStatus(next.Form) || (next.Lemma == "be" && EventWords.IsStatus(after.Form));
}

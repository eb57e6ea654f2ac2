namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers that tell how old somebody is.</summary>
internal static class Ages
{
    private const int Oldest = 125;

    /// <summary>"52-year-old", "aged 52", "Name, 52,", "52 years old", "who is 46", "Name (52)".</summary>
    public static bool Includes(SentenceWords words, NumberRead number)
    {
        if (IsOld(words, number))
            return true;
        var before = words[number.First - 1];
        if (before.Form is "aged" or "age" or "ages" || (before.Form is "of" or "between" or "," && words[number.First - 2].Form is "age"
            or "aged" or "ages"))
            return true;
        // "a single father of two, Ray Stone", "lives to 100"
        if (!Things.Nouns.IsPlural(words[number.Last + 1]) && ((words[number.First - 1].Form == "of" && words[number.First - 2].Lemma is "father" or "mother"
                or "mum" or "mom" or "dad" or "grandmother" or "grandfather")
            || (words[number.First - 1].Form == "to" && words[number.First - 2].Lemma == "live" && number.Value > 10)))
            return true;
        // "the 5 to 17 age group"
        if (words[number.Last + 1].Form == "age" && words[number.Last + 2].Form is "group" or "groups" or "range" or "bracket")
            return true;
        if (number.Value is > 10 and < Oldest && words[number.Last + 1].Form == "or" && words[number.Last + 2].Form is "older" or "younger"
            or "under")
            return true;
        if (number.Kind == FigureKind.Count && IsSpanOfAges(words, number))
            return true;
        if (number.Kind != FigureKind.Count || number.Value is <= 0 or > Oldest || number.First != number.Last)
            return false;
        return IsOfAge(words, number) || IsOfPerson(words, number) || IsApposition(words, number) || IsPredicate(words, number)
            || IsLimit(words, number);
    }

    /// <summary>"the median age of those killed was 39".</summary>
    private static bool IsOfAge(SentenceWords words, NumberRead number) => words[number.First - 1].Form is "is" or "was" or "of" or "to"
        or "were" or "at"
        && !Things.Nouns.IsPlural(words[number.Last + 1]) && words.Any(number.First - 11, 11, static word => word.Form is "age" or "ages" or "aged");

    /// <summary>"people 5 to 24", "65 for women and 67 for men" behind the word age.</summary>
    private static bool IsSpanOfAges(SentenceWords words, NumberRead number) => (number.Qualifier == Qualifier.Range && number.High < Oldest
            && Things.Persons.IsPerson(words[number.First - 1].Lemma) && !Things.Nouns.IsPlural(words[number.Last + 1]))
        || (words[number.First - 1].Form == "and" && words[number.First - 2].IsNumber && words.Any(number.First - 5, 3, static word => word.Form is "ages" or "aged"))
        || (words[number.Last + 1].Form == "for" && words.Any(number.First - 14, 14, static word => word.Form is "age" or "ages"));

    /// <summary>"a girl of 16".</summary>
    private static bool IsOfPerson(SentenceWords words, NumberRead number) => words[number.First - 1].Form == "of"
        && words[number.First - 2].Lemma is "girl" or "boy" or "man" or "woman" or "child" or "teenager" or "youth"
        && !Things.Nouns.IsPlural(words[number.First - 2]) && !Things.Nouns.IsPlural(words[number.Last + 1]);

    private static bool IsOld(SentenceWords words, NumberRead number)
    {
        for (var at = number.First; at <= number.Last + 2; at++)
        {
            if (words[at].Form.EndsWith("-old", StringComparison.Ordinal) || words[at].Form.EndsWith("-olds", StringComparison.Ordinal))
                return true;
        }

        var next = words[number.Last + 1].Form;
        return number.Kind == FigureKind.Duration && (next is "old" or "olds" || (next == "of" && words[number.Last + 2].Form is "age")
            || (next == "-" && words[number.Last + 2].Form is "old" or "olds"));
    }

    /// <summary>"Ray Stone, 52, said", "Ray Stone (52)".</summary>
    private static bool IsApposition(SentenceWords words, NumberRead number)
    {
        if (!number.InDigits)
            return false;
        var (before, second, next) = (words[number.First - 1].Form, words[number.First - 2], words[number.Last + 1].Form);
        if (before is "now" or "also" or "then" && second.Form == "," && words[number.First - 3].IsCapital && next is "," or "." or "" or ";" or "”"
            or "\"")
            return true;
        // "a mother of two, 36,"
        if (before == "," && next is "," or "." && words[number.First - 3].Form == "of" && words[number.First - 4].Lemma is "mother" or "father")
            return true;
        // "Ray Stone Jr., 52,"
        if (second.Form == "." && words[number.First - 3].Form is "jr" or "sr")
            second = words[number.First - 3];
        return before == "," && second.IsWord && second.IsCapital && !Calendar.Contains(second) && next is "," or "." or ";" or "" or "and"
            && !IsListOfNumbers(words, number);
    }

    private static bool IsListOfNumbers(SentenceWords words, NumberRead number) => words[number.Last + 1].Form is "and" or ","
        && words[number.Last + 2].IsNumber;

    /// <summary>"children under five", "people over 65".</summary>
    private static bool IsLimit(SentenceWords words, NumberRead number) => words[number.First - 1].Form is "under" or "over" or "below" or "above"
        && (Things.Persons.IsPerson(words[number.First - 2].Lemma) || words[number.First - 2].Form is "those" or "anyone" or "everyone"
            or "all")
        && !Things.Nouns.IsPlural(words[number.Last + 1]);

    /// <summary>"who is 46", "she turned 50".</summary>
    private static bool IsPredicate(SentenceWords words, NumberRead number)
    {
        var (before, second) = (words[number.First - 1], words[number.First - 2]);
        var isEnd = !words[number.Last + 1].IsWord || words[number.Last + 1].IsFunctionWord;
        // "a girl believed to be about 9"
        if (number.InDigits && !words[number.Last + 1].IsNumber && isEnd
            && (before.Form is "about" or "around" ? number.First - 2 : number.First - 1) is var be && words[be].Form == "be" && words[be - 1].Form == "to"
            && words[be - 2].Form is "believed" or "thought" && words.Any(be - 8, 6, static word => word.Lemma is "girl" or "boy" or "man" or "woman" or "child"))
            return true;
        // "when Stone was eight"
        if (before.Form == "was" && second.IsName && words[number.First - 3].Form is "when" or "until" && !words[number.Last + 1].IsWord)
            return true;
        if (before.Form is "just" or "only" or "now" && second.Form is "was" or "is" or "am" && words[number.First - 3].Form is "he" or "she"
            or "i" or "who" && isEnd)
            return true;
        if (before.Form == "at" && second.Form is "who" or "he" or "she" or "i" && number.Value > 10 && words[number.Last + 1].Form is "is"
            or "was" or ",")
            return true;
        if (before.Form is "turned" or "turns" && number.Value > 10 && !Things.Nouns.IsPlural(words[number.Last + 1]))
            return true;
        return isEnd && ((before.Form is "is" or "was" or "am" or "'s" && second.Form is "who" or "he" or "she" or "i"))
            && number.Value > 10;
    }
}

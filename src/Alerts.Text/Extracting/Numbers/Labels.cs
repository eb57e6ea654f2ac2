using System.Collections.Frozen;
using Alerts.Text.Extracting.Happening;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers that only tell things apart: "Flight 370", "No. 5", telephone numbers, numbers of lists, keys.</summary>
internal static class Labels
{
    // "26165304" without commas is a key unless something is counted by it.
    private const int DigitsOfKey = 7;

    /// <summary>True where the number is a name or a key.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="hasQualifier">A qualifier stands beside it.</param>
    public static bool Includes(SentenceWords words, NumberRead number, bool hasQualifier) => number.Kind == FigureKind.Count
        && (PhoneNumbers.Includes(words, number) || IsListNumber(words, number) || Grades.Includes(words, number) || (!hasQualifier && (IsKey(words, number) || IsName(words, number))));

    /// <summary>"Flight 370", "No. 5", "Article 12", "Apollo 11", "Building #4".</summary>
    private static bool IsName(SentenceWords words, NumberRead number)
    {
        var before = words[number.First - 1];
        var label = before.Form is "." or "#" or ":" ? words[number.First - 2] : before;
        if ((NumberedThings.Contains(before.Lemma) && (words[number.Last + 1].Form == "of" || !Counts(words, number.Last + 1)))
            || before.Form == "#" || (label.Form is "no" or "nos" or "nr" or "number" && number.InDigits))
            return true;
        // "pages 12 and 13"
        if (before.Form is "and" or "or" or "," or "to" && words[number.First - 2].IsNumber
            && NumberedThings.Contains(words[number.First - 3].Lemma)
            && !Nouns.IsPlural(words[number.Last + 1]))
            return true;
        // "a group 2 car", but "a record 12 goals"
        if (number is { InDigits: true, Value: < 10 } && words[number.First - 2].Form is "a" or "an" && before is { IsWord: true, IsFunctionWord: false }
            && Nouns.IsPlain(before) && words[number.Last + 1] is { IsWord: true, IsFunctionWord: false } && !Counts(words, number.Last + 1))
            return true;
        return number.InDigits && before.IsName && !Calendar.Contains(before) && !Counts(words, number.Last + 1);
    }

    /// <summary>True where something countable or its fate stands behind.</summary>
    private static bool Counts(SentenceWords words, int at)
    {
        var next = words[at];
        if (EventWords.IsStatus(next.Form) || next.Form is "of" or "more" or "others" or "other" or "were" or "are" or "have")
            return true;
        for (var i = at; i < at + 4 && words[i].IsWord && !words[i].IsFunctionWord; i++)
        {
            if (Nouns.IsPlural(words[i]) && !PhraseEnds.Contains(words[i]))
                return true;
        }

        return false;
    }

    /// <summary>"1) it helps", "4. Go home": counts the items, not the things.</summary>
    private static bool IsListNumber(SentenceWords words, NumberRead number)
    {
        if ((words[number.First - 1].Form == "of" && words[number.First - 2].Form == "scale")
            || (words[number.Last + 1].Form == "on" && words.Any(number.Last + 2, 5, static word => word.Form == "scale")))
            return true;
        // "year seven pupils", "page 1 of 2"
        if ((words[number.First - 1].Form is "year" or "grade" && !words[number.First - 2].IsNumber
            && words[number.First - 2].Form is not ("a" or "last" or "this" or "the"))
            || (words[number.First - 1].Form == "of" && words[number.First - 2].IsNumber && words[number.First - 3].Lemma == "page"))
            return true;
        if (words[number.First - 1].Form == "per" || (words[number.First].Form == "911" && !Nouns.IsPlural(words[number.Last + 1]))
            || (words[number.First].Form == "911" && words[number.Last + 1].Lemma is "call" or "operator" or "dispatcher")
            || (words[number.First - 1].Form == "of" && words[number.First - 2] is { Form: "group", IsCapital: true }))
            return true;
        // "1 2 Next": the pages of a list; "401 (k)": a form.
        if (number.InDigits && (words[number.Last + 1].IsNumber || (words[number.Last + 1].Form == "("
            && words[number.Last + 2].Form.Length == 1
            && words[number.Last + 2].IsWord && words[number.Last + 3].Form == ")")))
            return true;
        if (!number.InDigits || number.Value > 99 || number.First != number.Last)
            return false;
        var next = words[number.Last + 1];
        var isOpen = words[number.First - 1].Form is not ("(" or "[");
        if (next.Form == ")" && words[number.First - 1].Form == "(" && number.First == 1)
            return true;
        // "... search the home 3.": a page's next item glued to the sentence.
        var before = words[number.First - 1];
        if (next.Form == "." && number.Last + 2 >= words.Count && (before.Form is "ago" or "…" || (before.Form == "." && words[number.First - 2].Form == ".") || before.IsNumber || IsQuoteEnd(words, number.First - 1) || (before.IsWord
            && !before.IsFunctionWord && (Nouns.IsPlain(before) || (before.Lemma is "rise" or "climb" && number.Value < 10)))))
            return true;
        return (next.Form == ")" && isOpen) || (number.First == 0 && next.Form is "." or ":" && words[number.Last + 2].IsWord);
    }

    // "a 'horror river' 2."
    private static bool IsQuoteEnd(SentenceWords words, int at) => words[at].Form is "’" or "”" && words[at - 1].IsWord;

    private static bool IsKey(SentenceWords words, NumberRead number)
    {
        if (!number.InDigits || number.First != number.Last)
            return false;
        var (before, written) = (words[number.First - 1], words[number.First].Form);
        if (before.Form == ":" && !Counts(words, number.Last + 1))
            return !words[number.First - 2].IsNumber;
        // A count has no decimals unless a unit or a noun in the plural says what of.
        var isDecimal = number.Value % 1 != 0 && number.Value < 1_000 && number.First == number.Last
            && (words[number.Last + 1].IsCapital || !Counts(words, number.Last + 1));
        return isDecimal || (written.Length >= DigitsOfKey && written.All(char.IsDigit)
            && words[number.First].Token.Length == written.Length
            && (words[number.Last + 1].IsName || !Counts(words, number.Last + 1)));
    }

    private static readonly FrozenSet<string> NumberedThings =
        ("flight route highway boeing airbus page chapter article channel suspect group level category line fm section resolution "
        + "phase round season episode version grade platform gate room ward district zone type interstate size figure table item part step "
        + "pier terminal hangar exhibit update lot unit apartment suite floor track lane proposition amendment title "
        + "paragraph clause protocol act psalm verse lesson exit sector block "
            + "runway dock bus tram train formula mark model game heat race week day stage area").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);
}

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers to call: they stand in groups, or behind a word that tells.</summary>
internal static class PhoneNumbers
{
    // Signs included; nobody writes a telephone number in more pieces.
    private const int MostGroups = 10;

    /// <summary>"+54 (11) 4809 9500", "713.864.4149", "0800 123 456", "call 555-0143".</summary>
    public static bool Includes(SentenceWords words, NumberRead number)
    {
        if (!number.InDigits)
            return false;
        if (words[number.First].Form is ['0', _, ..] form && char.IsDigit(form[1]))
            return true;
        if (words[number.First - 1].Form == "+" && words[number.First - 1].Touches(words[number.First]))
            return true;
        var (first, last, digits) = (number.First, number.First, 0);
        while (number.First - first < MostGroups && IsPart(words, first - 1, words[first]))
            first--;
        while (last - number.First < MostGroups && IsPart(words, last + 1, words[last + 1].IsNumber ? words[last + 1] : words[last + 2]))
            last++;
        var groups = 0;
        for (var i = first; i <= last; i++)
        {
            if (!words[i].IsNumber)
                continue;
            groups++;
            digits += words[i].Token.Length;
        }

        return groups >= 2 && (digits >= 9 || (digits >= 6 && IsCalled(words, first)));
    }

    private static bool IsPart(SentenceWords words, int at, SentenceWord next) => words[at].IsNumber ? words[at].Form.All(char.IsDigit)
        : words[at].Form is "-" or "." or "(" or ")" && (words[at].Touches(next) || words[at].Form == ")"
            || words[at - 1].Touches(words[at]));

    private static bool IsCalled(SentenceWords words, int first) =>
        words.Any(first - 3, 3, static word => word.Lemma is "call" or "phone" or "telephone" or "tel" or "fax" or "hotline"
            or "helpline"
            or "text" or "dial" or "contact");
}

using System.Collections.Frozen;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers of houses: "at 7512 S. Howell Avenue", "10950 Oakview Rd."</summary>
internal static class Streets
{
    // "4200 West Martin Luther King Drive"
    private const int MostWords = 5;

    /// <summary>True where the number belongs to an address.</summary>
    public static bool Includes(SentenceWords words, NumberRead number)
    {
        if (number.First != number.Last || words[number.First].Form.Contains(',', StringComparison.Ordinal))
            return false;
        for (var i = number.Last + 1; i <= number.Last + MostWords; i++)
        {
            // "at 7512 S.": the sentence was cut at the dot.
            if (i == number.Last + 1 && words[i] is { IsCapital: true, Form: "n" or "s" or "e" or "w" } && words[i + 1].Form == ".")
                return true;
            if (i > number.Last + 1 && words[i].IsCapital && Kinds.Contains(words[i].Form) && !Nouns.IsPlural(words[i + 1]))
                return true;
            if (!words[i].IsCapital && words[i].Form != ".")
                return false;
        }

        return false;
    }

    private static readonly FrozenSet<string> Kinds =
        "street st road rd avenue ave drive dr boulevard blvd lane ln court place terrace parkway pkwy highway hwy square crescent way"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Places;

/// <summary>Reads where something is: "in the town of Carrow", "near Oslo", "around the world".</summary>
internal static class PlacePhrase
{
    /// <summary>What is counted everywhere.</summary>
    public const string Worldwide = "worldwide";

    private const int MostWords = 4;

    /// <summary>The place that begins with a preposition or an adverb at a word; null where none does.</summary>
    public static string? At(SentenceWords words, int at)
    {
        if (words[at].Form is "worldwide" or "globally" or "internationally" || (words[at].Form == "global" && !words[at].IsCapital))
            return Worldwide;
        if (words[at].Form is not ("in" or "at" or "near" or "across" or "outside" or "around" or "throughout" or "inside" or "off" or "within"))
            return null;
        var first = at + 1;
        if (words[first].Form == "the" && words[first + 1].Form is "world" or "globe")
            return Worldwide;
        if (IsManyCountries(words, first))
            return Worldwide;
        while (IsBeforeName(words, first))
            first++;
        return NameAt(words, first);
    }

    /// <summary>The country that a word begins to name, as a noun or an adjective; null where it names none.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="length">How many words name it.</param>
    public static string? CountryAt(SentenceWords words, int at, out int length)
    {
        for (length = 3; length > 0; length--)
        {
            if (!words[at].IsCapital || !words[at + length - 1].IsCapital)
                continue;
            var form = string.Join(' ', Enumerable.Range(at, length).Select(i => words[i].Form));
            // "us" is a country only in capitals; "polish" at the head of a sentence may be anything.
            if (form == "us" && words.Written(at, at) != "US")
                continue;
            if (Countries.Of(form) is { } country)
                return country;
        }

        return null;
    }

    /// <summary>A run of capitals as a place; null where there is none, or where a noun behind it makes an adjective of it.</summary>
    private static string? NameAt(SentenceWords words, int first)
    {
        if (!words[first].IsName || Calendar.Contains(words[first]) || words[first].IsFunctionWord)
            return null;
        if (CountryAt(words, first, out var length) is { } country && !words[first + length].IsName)
            return IsFollowedByNoun(words, first + length) ? null : Joined(words, country, first + length);
        var last = first;
        while (last - first + 1 < MostWords && words[last + 1].IsName && !Calendar.Contains(words[last + 1]) && !IsPossessive(words[last]))
            last++;
        if (IsFollowedByNoun(words, last + 1))
            return null;
        var written = words.Written(first, last);
        return IsPossessive(words[last]) ? written[..^2] : Joined(words, written, last + 1);
    }

    // "In California and Texas": two places together are another question than each of them.
    private static string Joined(SentenceWords words, string place, int at)
    {
        if (words[at].Form != "and" || !words[at + 1].IsName || Calendar.Contains(words[at + 1]))
            return place;
        var last = at + 1;
        while (last < at + MostWords && words[last + 1].IsName && !Calendar.Contains(words[last + 1]))
            last++;
        return $"{place} and {CountryAt(words, at + 1, out _) ?? words.Written(at + 1, last)}";
    }

    /// <summary>"across 20 countries", "in dozens of nations".</summary>
    private static bool IsManyCountries(SentenceWords words, int first)
    {
        for (var i = first; i < first + 5; i++)
        {
            if (words[i].Form is "countries" or "nations")
                return true;
            if (!words[i].IsNumber && words[i].Form is not ("at" or "least" or "more" or "than" or "some" or "about" or "dozens" or "of" or "many"
                or "several" or "other") && NumberWords.Small(words[i].Form) is null)
                return false;
        }

        return false;
    }

    private static bool IsBeforeName(SentenceWords words, int at) => words[at] is { IsWord: true, IsCapital: false } word
        && (word.Form is "the" or "northern" or "southern" or "eastern" or "western" or "central" or "nearby" or "downtown" or "neighbouring"
            or "neighboring" or "suburban" or "rural" or "coastal" or "northeastern" or "northwestern" or "southeastern" or "southwestern"
            or "north" or "south" or "east" or "west" or "north-eastern" or "north-western" or "south-eastern" or "south-western" or "central"
            || (word.Form is "city" or "town" or "village" or "province" or "state" or "region" or "district" or "port" or "island" or "department"
                or "county" or "capital" && (words[at + 1].Form is "of" or "," || words[at + 1].IsName))
            || (word.Form == "of" && words[at - 1].Form is "city" or "town" or "village" or "province" or "state" or "region" or "district"
                or "port" or "island" or "department" or "county"));

    // "in Mexico died" and "in Oslo on Monday" end the place; in "in Reuters interviews" it narrows a noun.
    private static bool IsFollowedByNoun(SentenceWords words, int at) => words[at] is { IsWord: true, IsFunctionWord: false } next
        && !Calendar.Contains(next) && !Nouns.IsParticiple(next) && !PhraseEnds.Contains(next) && !next.IsNumber
        && next.Form is not ("alone" or "so" or "itself" or "yesterday" or "today" or "now" or "last" or "this" or "early" or "late");

    private static bool IsPossessive(SentenceWord word) => word.Token.Length == word.Form.Length + 2;
}

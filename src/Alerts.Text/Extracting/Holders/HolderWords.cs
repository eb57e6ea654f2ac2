using Alerts.Text.Extracting.Happening;
using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting.Holders;

/// <summary>Tells which words belong to what a speaker is called.</summary>
internal static class HolderWords
{
    /// <summary>"spokesman for the ministry", "mayor of Oakville".</summary>
    public static bool IsRoleLink(SentenceWords words, int at) => words[at].Form is "for" or "of" or "at"
        && Roles.Contains(words[at - 1].Lemma);

    /// <summary>"Bank of England", "Center on Budget", "Merkel and Macron", "Ludwig van Beethoven".</summary>
    public static bool IsNameLink(SentenceWords words, int at) =>
        words[at].Form is "de" or "del" or "la" or "da" or "van" or "von" or "bin" or "al"
            || (words[at].Form is "of" && words[at - 1].IsCapital && words[at + 1].IsCapital && !IsRoleLink(words, at))
            || (words[at].Form is "for" or "on" or "and" or "&" && words[at - 1].IsName && words[at + 1].IsName
                && !Calendar.Contains(words[at + 1])
                && !Calendar.Contains(words[at - 1]));

    /// <summary>"Robert W. Stone", "Mr. Stone", "Gen. Stone": the dot of an initial or a title.</summary>
    public static bool IsNameDot(SentenceWords words, int at) => words[at].Form == "." && words[at - 1].IsCapital
        && words[at - 1].Touches(words[at])
        && words[at + 1].IsCapital && (words[at - 1].Form.Length == 1 || Abbreviations.IsTitle(words[at - 1].Form));

    /// <summary>A noun or a name that can stand in what a speaker is called.</summary>
    public static bool IsNoun(SentenceWords words, int at)
    {
        var word = words[at];
        if (!word.IsWord || NumberWords.Small(word.Form) is not null)
            return false;
        if (word.IsCapital)
            return !Calendar.Contains(word) && !(word.IsFirst && word.IsFunctionWord);
        return !word.IsFunctionWord && !SayVerbs.IsForm(word) && !IsVerbLike(word) && (EventWords.ClassOf(word) is null
            || IsOfPeople(words[at + 1]));
    }

    /// <summary>"the documents", "the reports": behind an article what looks like a verb is a noun.</summary>
    public static bool IsNamedByArticle(SentenceWords words, int at) => words[at - 1].Form is "the" or "a" or "an"
        && words[at] is { IsWord: true, IsFunctionWord: false, IsCapital: false } word && PhraseEnds.Contains(word) && Nouns.IsPlural(word);

    private static bool IsOfPeople(SentenceWord next) => Persons.IsPerson(next.Lemma) || Roles.Contains(next.Lemma) || next.Lemma is "team"
        or "centre" or "center" or "brigade" or "service" or "department" or "crew";

    private static bool IsVerbLike(SentenceWord word) => word.Form.EndsWith("ly", StringComparison.Ordinal)
        || (word.Form.EndsWith("ed", StringComparison.Ordinal) && word.Form is not "united") || PhraseEnds.Contains(word);

    /// <summary>"Lind's".</summary>
    public static bool IsPossessive(SentenceWord word) => word.IsWord && word.Token.Length > word.Form.Length + 1;
}

using System.Collections.Frozen;
using Alerts.Text.Words;

namespace Alerts.Text.Extracting.Things;

/// <summary>Tells nouns that can be counted from other words.</summary>
internal static class Nouns
{
    /// <summary>True for a plural, also an irregular one, and for nouns that count without an ending ("police", "aircraft").</summary>
    public static bool IsPlural(SentenceWord word)
    {
        if (!word.IsWord)
            return false;
        var form = word.Form;
        if (Unmarked.Contains(form))
            return true;
        // "schoolchildren", "sons-in-law", "powerlines"
        if (form.EndsWith("children", StringComparison.Ordinal) || form.EndsWith("s-in-law", StringComparison.Ordinal)
            || form.EndsWith("lines", StringComparison.Ordinal) || form == "hindus")
            return true;
        if (form.Length > 3 && form[^1] == 's' && form[^2] != 's')
            // "powerlines": too rare for the word list to know its singular.
            return form != word.Lemma || form.Contains('-', StringComparison.Ordinal) || form.Any(char.IsAsciiDigit)
                || (form.Length > 6 && form[^2] is not ('u' or 'i' or 'a') && !word.IsCapital && WordRanks.Of(form) is null);
        // "deliverymen" is too rare for the word list; "specimen" and "regimen" are one.
        return form.EndsWith("men", StringComparison.Ordinal) && (form != word.Lemma || (form.Length > 7 && form is not ("specimen" or "regimen")));
    }

    /// <summary>True for a nationality that stands for people without an ending: "two Japanese", "six French".</summary>
    public static bool IsNation(SentenceWord word) => word.IsCapital && word.IsWord
        && ((word.Form.Length > 5 && word.Form.EndsWith("ese", StringComparison.Ordinal)) || Nations.Contains(word.Form));

    /// <summary>True for "killed", "shot", "left": a participle or past form, which describes or tells but is not counted.</summary>
    public static bool IsParticiple(SentenceWord word)
    {
        var form = word.Form;
        return word.IsWord && form != word.Lemma
            && ((form.Length > 3 && form.EndsWith("ed", StringComparison.Ordinal)) || Pasts.Contains(form));
    }

    /// <summary>True for a word that is neither a verb of rising or saying nor a participle: most likely a noun.</summary>
    public static bool IsPlain(SentenceWord word) => !IsParticiple(word) && !PhraseEnds.Contains(word)
        && !EarlierValue.IsChangeVerb(word.Lemma)
        && word.Lemma is not ("reach" or "total" or "exceed" or "number" or "top" or "pass" or "near" or "toll" or "score" or "about");

    /// <summary>True for words in -ing that are nouns of their own ("funding").</summary>
    public static bool IsGerund(SentenceWord word) => Gerunds.Contains(word.Form);

    private static readonly FrozenSet<string> Gerunds = Set(
        """
        funding spending lending housing building earning earnings saving savings trading financing borrowing meeting reading rating pricing
        ceiling heating giving mining farming shipping manufacturing training engineering gaming banking advertising wedding hearing swimming
        shooting killing bombing training shopping mourning testing screening rioting looting flooding fishing parking hunting
        """);

    private static readonly FrozenSet<string> Unmarked = Set(
        """
        people men women children police aircraft spacecraft sheep fish deer cattle livestock poultry staff crew personnel troops faculty
        clergy
        infantry media data criteria feet teeth lives wives offspring youth series species buffalo salmon shrimp
        folk alumni bacteria phenomena fungi nuclei elderly headquarters shellfish bison
        """);

    private static readonly FrozenSet<string> Nations = Set(
        "british french dutch irish swiss english scottish welsh spanish danish swedish finnish polish czech thai");

    private static readonly FrozenSet<string> Pasts = Set(
        """
        shot slain found left held sent built made taken given seen hit won lost sold bought born torn worn driven stolen frozen broken
        spent lent beaten caught taught kept met paid said told brought thought fought sought led fed sunk drowned hung stuck struck swept thrown
        withdrawn written shown known grown flown drawn chosen spoken risen fallen eaten hidden bitten forgotten forbidden got had
        went came began ran saw took gave tore fell rose sank broke drove flew froze grew knew rode sang shook spoke stole threw wore wrote
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

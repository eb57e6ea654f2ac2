using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Reads what a measure is of: "60 percent of voters", "a 20 percent rise in sales".</summary>
internal static class MeasuredOf
{
    /// <summary>"5 million dollars worth of", "5 million dollars' worth of".</summary>
    public static bool IsWorth(SentenceWords words, int at) => (words[at].Form == "worth" && words[at + 1].Form == "of")
        || (words[at].Form is "'" or "’" && words[at + 1].Form == "worth" && words[at + 2].Form == "of");

    /// <summary>"in exchange for", "in total", "in cash": tells nothing of what is paid for.</summary>
    public static bool IsIdiom(SentenceWords words, int at) => words[at].Form == "in" && words[at + 1].Form is "exchange" or "return"
        or "total" or "all"
        or "cash" or "advance" or "addition" or "fact" or "case" or "order" or "part" or "favour" or "favor" or "response" or "value"
            or "fiscal";

    /// <summary>"a 20 percent rise in sales": sales are what rose.</summary>
    public static CountedThing? Change(SentenceWords words, int at)
    {
        if (words[at].Form is not ("increase" or "rise" or "drop" or "fall" or "decline" or "decrease" or "jump" or "surge" or "growth"
            or "reduction"
            or "cut" or "gain" or "slump" or "hike" or "trim") || words[at + 1].Form is not ("in" or "of"))
            return null;
        return OfPhrase(words, at + 2, true);
    }

    /// <summary>The noun phrase behind "of".</summary>
    public static CountedThing? OfPhrase(SentenceWords words, int first, bool allowNames)
    {
        first = SkipToNoun(words, first);
        if (!allowNames && words[first].IsName)
            return null;
        var last = NounPhrase.Last(words, first, isMany: false);
        // "months of slow, careful work"
        if (last == first && !Nouns.IsPlural(words[first]) && !words[first].Form.EndsWith("ing", StringComparison.Ordinal) && words[last + 1].Form is "," or "and" && !Nouns.IsParticiple(words[last + 2]) && NounPhrase.Last(words, last + 2,
            isMany: false) is var second
            && second > last + 2)
            (first, last) = (last + 2, second);
        if (last < first || !words[first].IsWord || UnitWords.Duration(words[last].Lemma) is not null
            || words[last].Form is "past" or "recent" or "last" or "next" or "coming" or "previous" or "other" or "least" or "particular"
            || (!allowNames && words[last].Form is "quarter" or "half" or "season" or "morning" or "afternoon" or "evening" or "session"))
            return null;
        if (!allowNames && words[last].IsName)
            return null;
        // The first plural is the noun; a name in the singular is a place or a firm, not a thing ("10 percent of GDP" is).
        for (var i = first; i < last; i++)
        {
            if (Nouns.IsPlural(words[i]) && !Persons.IsPerson(words[i + 1].Lemma))
                last = i;
        }

        return MeasuredThing.Named(words, first, last);
    }

    /// <summary>"two-thirds of the 9 million voters", "two-thirds of Norway's 36 towns", "a third of the 5 million euros in debt".</summary>
    private static int SkipToNoun(SentenceWords words, int at)
    {
        while (words[at].Form is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "all" or "those" or "these" or "our"
            or "my" or "additional" or "extra" or "further" or "\"" or "“")
            at++;
        if (words[at].IsWord && words[at].Token.Length > words[at].Form.Length + 1 && words.NumberAt(at + 1) is { Kind: FigureKind.Count })
            at++;
        if (words.NumberAt(at) is not { Kind: FigureKind.Count or FigureKind.Money } amount)
            return at;
        return amount.Kind == FigureKind.Money && words[amount.Last + 1].Form is "of" or "in" ? amount.Last + 2 : amount.Last + 1;
    }

    /// <summary>"$1.3 billion for border security": what it is for, unless it is a price or something else has just been said to cost so much.</summary>
    public static CountedThing? Purpose(SentenceWords words, Qualified qualified)
    {
        var at = qualified.Last + 1;
        var isSpent = words[at].Form == "on" && words.Any(qualified.First - 3, 3, static word => word.Lemma is "spend" or "waste");
        if ((words[at].Form != "for" && !isSpent) || (MeasuredWords.IsLink(words[qualified.First - 1]) && words[qualified.First - 1].Form != "raised") || words[qualified.First - 1].Lemma is "pay" or "charge")
            return null;
        at++;
        while (words[at].Form is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "such" or "all" or "any" or "that" or "this" or "these" or "those")
            at++;
        if (!isSpent && words.NumberAt(at) is { Kind: FigureKind.Count, IsCompound: false } bought
            && words.Any(bought.Last + 1, 3, static word => Nouns.IsPlural(word)))
            return OfPhrase(words, bought.Last + 1, allowNames: false) is { } what ? what with { End = qualified.Last + 1 } : null;
        if (isSpent && words.NumberAt(at) is { Kind: FigureKind.Count } counted && words[counted.Last + 1].Form == "of")
            return OfPhrase(words, counted.Last + 2, allowNames: false);
        var last = words[at] is { IsName: false } && (!words[at].Form.EndsWith("ing", StringComparison.Ordinal) || Nouns.IsGerund(words[at])) ? NounPhrase.Last(words, at, isMany: false) : -1;
        return last < at || Persons.IsPerson(words[last].Lemma) || UnitWords.Duration(words[last].Lemma) is not null
            || words[last].Form is "example" or "now" or "instance" or "free" or "sale" || Units.IsDuration(words[last + 1]) ? null : MeasuredThing.Named(words, at, last);
    }
}

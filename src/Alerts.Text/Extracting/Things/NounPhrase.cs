using System.Collections.Frozen;
using Alerts.Text.Extracting.Happening;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Finds where the noun phrase behind a number ends.</summary>
internal static class NounPhrase
{
    private const int MostWords = 7;

    /// <summary>Index of its last word; <paramref name="first"/> - 1 where none begins.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the word behind the number.</param>
    /// <param name="isMany">More than one is counted: the phrase ends with its first plural, and without one there is no phrase.</param>
    /// <param name="isAmount">An amount of money describes it ("a $50 billion jobs package"): a plural in the middle does not end
    /// it.</param>
    public static int Last(SentenceWords words, int first, bool isMany, bool isAmount = false)
    {
        var last = first - 1;
        while (last - first < MostWords && (Continues(words, first, last + 1, isMany)
            || (isAmount && last >= first && Nouns.IsPlural(words[last]) && Continues(words, last + 1, last + 1, isMany)
                && !words[last + 1].IsCapital
                && Nouns.IsPlain(words[last + 1]))))
            last++;
        // A participle at the end is what happened, not what is counted: "12 people killed".
        while (last > first && (EventWords.IsStatus(words[last].Form) || Nouns.IsParticiple(words[last])))
            last--;
        // "the 900-tonne Star of Kesh capsized": a verb that the word list does not know.
        if (last > first && words[last - 1].IsName && !words[last].IsCapital && words[last].Form.EndsWith("ed", StringComparison.Ordinal))
            last--;
        while (last > first && words[last].Form is "daily" or "weekly" or "monthly" or "deadly")
            last--;
        if (last >= first && IsPossessive(words[last]))
            return first - 1;
        if (!isMany)
            return last == first && Nouns.IsParticiple(words[first]) ? first - 1 : last;
        while (last >= first && !CanBeMany(words, last))
            last--;
        return last;
    }

    /// <summary>True for a word that a phrase of several things may end with.</summary>
    private static bool CanBeMany(SentenceWords words, int at) =>
        Nouns.IsPlural(words[at]) || Nouns.IsNation(words[at]) || EventWords.IsEventNoun(words[at]) || words[at].Form is "dead"
            or "wounded" or "deceased";

    private static bool Continues(SentenceWords words, int first, int at, bool isMany)
    {
        var word = words[at];
        // "several controversial, religiously laden, remarks"
        if (word.Form == "," && isMany && at > first && PhraseJoins.JoinsAdjectives(words, first, at))
            return true;
        // 'two crude "pressure-cooker" bombs'
        if (isMany && word.Form is "\"" or "“" or "”" && PhraseJoins.IsQuoteInside(words, first, at))
            return true;
        // "2,000 Al -Ahly fans": a blank slipped in beside the hyphen
        if (word.Form == "-" && isMany && at > first && words[at + 1].IsWord && words[at - 1].IsWord && words[at - 1].Touches(word) != word.Touches(words[at + 1]))
            return true;
        // "two August storms"
        if (!word.IsWord || (Calendar.Contains(word) && !(at == first && isMany && Calendar.IsMonth(word) && Nouns.IsPlural(words[at + 1]))))
            return false;
        // "250 reported cases": what ends a phrase elsewhere describes the noun behind it.
        if (PhraseEnds.Contains(word) && !VerbLikeNouns.IsNamedByArticle(words, first, at) && !VerbLikeNouns.IsDescribed(words, first, at, isMany))
            return (word.Form.EndsWith("ly", StringComparison.Ordinal) && IsModifier(words, at + 1)
                    && (Nouns.IsParticiple(words[at + 1]) || (at == first && isMany && IsNominal(words[at + 1]))))
                || ((word.Form.EndsWith("ed", StringComparison.Ordinal) || word.Form is "known" or "lost" or "left" or "close" or "late")
                    && IsModifier(words, at))
                // "one written warning"
                || (word.Form == "written" && IsNominal(words[at + 1]))
                // "one in 16 home loans", "two working farmers"
                || (at == first && word.Form is "home" or "working" or "living" or "work" or "back" or "live" && IsModifier(words, at));
        // "high school and university students", "probable or confirmed cases"
        if (isMany && word.Form is "and" or "or" && at > first && PhraseJoins.JoinsModifiers(words, first, at))
            return true;
        // "40 downed power lines": the lemma is a function word, the participle none.
        if (word.IsFunctionWord && !(word.Form == "downed" && IsModifier(words, at)))
            return word.Form is "other" or "such" && IsNominal(words[at + 1]);
        if (words.NumberAt(at) is not null)
            return false;
        // "Farmers sought refuge": behind a plural it is the verb.
        // "a 30-year fixed rate loan"
        if (!isMany && at == first && Nouns.IsParticiple(word) && !EventWords.IsStatus(word.Form) && words[at - 2].Form == "-" && IsNominal(words[at + 1])
            && !Nouns.IsParticiple(words[at + 1]))
            return true;
        if ((EventWords.IsStatus(word.Form) || Nouns.IsParticiple(word)) && (!IsModifier(words, at) || (at > first
            && Nouns.IsPlural(words[at - 1]))))
            return false;
        if (at == first)
            return true;
        // "30 guests days before"
        if (Units.IsDuration(word) || words[at - 1].Form is "people" or "persons")
            return EventWords.IsEventNoun(word);
        var before = words[at - 1];
        // A possessive goes on ("the firm's workers"); behind a plural the verb begins, unless the next noun is one
        // that a plural narrows ("sports journalists").
        var isNoun = Nouns.IsPlural(word) || Persons.IsPerson(word.Lemma);
        if (word.Form.EndsWith("ing", StringComparison.Ordinal) && word.Form != word.Lemma && !Nouns.IsGerund(word))
            return !Nouns.IsPlural(before) && Nouns.IsPlural(words[at + 1]);
        // "the Danish population": a nationality describes, unless it stands for people.
        var isDescribing = before.IsCapital && !Nouns.IsPlural(before);
        // "a taxpayer bailout": of one thing the person is no end.
        if (!isMany && Persons.IsPerson(before.Lemma) && !Nouns.IsPlural(before) && !before.IsCapital && !word.IsCapital)
            return Nouns.IsPlain(word);
        if (Persons.IsPerson(before.Lemma) && !IsPossessive(before) && !isDescribing)
            // "women workers", but not "visitors looks weak"
            return (isNoun && (!Nouns.IsPlural(before) || Persons.IsPerson(word.Lemma))) || EventWords.IsEventNoun(word)
                || (!Nouns.IsPlural(before) && IsModifier(words, at));
        // "Masters Cup medals": a name goes on through its own plural.
        // and so does "General Motors plants"
        var isName = before.IsCapital && ((word.IsCapital && IsModifier(words, at)) || (at - 2 >= first && words[at - 2].IsCapital && Nouns.IsPlural(word)
            && !Persons.IsPerson(before.Lemma)));
        return !Nouns.IsPlural(before) || (isNoun && (Persons.IsPerson(word.Lemma) || Narrowing.Contains(before.Form))) || isName
            || IsPossessive(before);
    }

    // Plurals that narrow the noun behind them ("sports federations"); behind others the next word is the verb.
    private static readonly FrozenSet<string> Narrowing =
        ("sports arms drugs rights news customs sales systems operations communications savings goods "
            + "women men children human-rights jobs futures bonds")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static bool IsPossessive(SentenceWord word) => word.Token.Length > word.Form.Length + 1;

    /// <summary>"confirmed cases", "injured people", "emerging markets": a noun in the plural follows.</summary>
    private static bool IsModifier(SentenceWords words, int at)
    {
        for (var i = at + 1; i <= at + 3; i++)
        {
            var next = words[i];
            // "several published reports": elsewhere a verb of saying
            if (i == at + 1 && next.Form is "reports" or "claims" or "comments" or "remarks" or "statements")
                return true;
            if (!IsNominal(next) || EventWords.IsStatus(next.Form))
                return false;
            if (Nouns.IsPlural(next) || Persons.IsPerson(next.Lemma) || Nouns.IsNation(next))
                return true;
        }

        return false;
    }

    private static bool IsNominal(SentenceWord word) => word.IsWord && !word.IsFunctionWord && !PhraseEnds.Contains(word)
        && !Calendar.Contains(word);
}

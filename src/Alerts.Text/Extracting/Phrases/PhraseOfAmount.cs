using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Phrases;

/// <summary>Finds the noun that stands right before an amount without a verb: "a small fee, 20 euros,", "banks with assets over 5 million".</summary>
internal static class PhraseOfAmount
{
    /// <summary>The thing; null where the words before the amount name none.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="qualified">The number with its qualifier.</param>
    public static CountedThing? Before(SentenceWords words, NumberRead number, Qualified qualified) =>
        (Bounded(words, number, qualified) ?? Named(words, qualified))?.ToThing(words, qualified.Last + 1);

    /// <summary>"assets over 5 million", "deposits of savers up to 200 euros": a bound ties the amount to the plural before it.</summary>
    private static Phrase? Bounded(SentenceWords words, NumberRead number, Qualified qualified)
    {
        var last = qualified.First - 1;
        if (qualified.First == number.First || words[qualified.First].Form is not ("over" or "above" or "up" or "exceeding" or "under" or "below" or "between")
            || !Nouns.IsPlural(words[last]) || words[last].IsName || PhraseBefore.EndingAt(words, last) is not { } phrase)
            return null;
        // "the firm pays over 5 million" ends with a verb: only behind a preposition is the word surely a noun.
        if (words[phrase.First - 1].Form is not ("of" or "with" or "on" or "for" or "in" or "from" or "to" or "and" or "have" or "has" or "had"))
            return null;
        phrase = PhraseBefore.Outermost(words, phrase);
        return Persons.IsPerson(words[phrase.Head].Lemma) ? null : phrase;
    }

    /// <summary>"the cost of a meal, about 7 euros, went to": the amount stands between two signs and says how much the noun before is.</summary>
    private static Phrase? Named(SentenceWords words, Qualified qualified)
    {
        var (open, last) = (words[qualified.First - 1].Form, qualified.First - 2);
        var isDash = open is "–" or "—" or "-";
        if ((open != "," && !isDash) || (isDash && words[last].Touches(words[last + 1])) || !IsClosed(words, qualified.Last + 1, isDash)
            || words[last].IsName || PhraseBefore.EndingAt(words, last) is not { } phrase)
            return null;
        phrase = PhraseBefore.Outermost(words, phrase);
        var head = words[phrase.Head];
        return Persons.IsPerson(head.Lemma) || Units.IsDuration(head) || head.IsName || head.Form is "quarter" or "half" or "report" or "account" or "fact"
            ? null : phrase;
    }

    private static bool IsClosed(SentenceWords words, int at, bool isDash) => words[at].Form is "–" or "—" or "-"
        || (words[at].Form == "," && !isDash)
        || (words[at].Form is "and" or "or" && (isDash ? words[at + 1].Form.EndsWith("ing", StringComparison.Ordinal) : words.NumberAt(at + 1) is not null));
}

using Alerts.Text.Extracting.Happening;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Reads the noun phrase of what a number counts.</summary>
internal static class CountedPhrase
{
    /// <summary>The thing that the words name; what happened to it where they tell that too.</summary>
    public static CountedThing Read(SentenceWords words, int first, int last)
    {
        while (first < last && words[first].Form is "other" or "such")
            first++;
        if (EventWords.IsEventNoun(words[last]))
        {
            var inside = EventWords.ClassOf(words[last]);
            var person = last - 1;
            return person < first || !Persons.IsPerson(words[person].Lemma)
                ? CountedThing.None(last + 1) with { EventClass = inside }
                : Named(words, first, person, last + 1) with { EventClass = inside };
        }

        // "three shooting victims"
        if (words[last].Lemma == "victim" && last > first && words[last - 1].Form == "shooting")
            return Named(words, first, last, last + 1) with { EventClass = "shoot" };
        string? before = null;
        while (first < last && EventWords.IsStatus(words[first].Form))
            before ??= EventWords.ClassOf(words[first++]);
        return Named(words, first, last, last + 1) with { EventClass = before ?? Lives(words, first, last) ?? Cases.EventOf(words, first,
            last) };
    }

    /// <summary>"claimed 40 lives".</summary>
    private static string? Lives(SentenceWords words, int first, int last) => words[last].Form == "lives" && first == last
        && words.Any(first - 6, 6, static word => word.Lemma is "claim" or "take" or "cost" or "lose") ? "die" : null;

    private static CountedThing Named(SentenceWords words, int first, int head, int end)
    {
        var modifiers = Enumerable.Range(first, head - first).Where(i => words[i].IsWord && words[i].Form is not ("and" or "or")).Select(i =>
            words[i].Lemma).ToList();
        var last = head;
        if (words[end].Form == "and" && end == head + 1 && SecondNoun(words, end + 1) is { } second)
            (last, end) = (second, second + 1);
        return new CountedThing(words[head].Lemma, words.Written(first, last), modifiers, end);
    }

    /// <summary>"journalists and media workers": one group of people with two nouns.</summary>
    private static int? SecondNoun(SentenceWords words, int at)
    {
        if (!Persons.IsPerson(words[at - 2].Lemma))
            return null;
        for (var i = at; i < at + 3 && IsNoun(words[i]) && !words[i].Form.EndsWith("ing", StringComparison.Ordinal)
            && words.NumberAt(i) is null; i++)
        {
            if (Persons.IsPerson(words[i].Lemma) && Nouns.IsPlural(words[i]))
                return i;
        }

        return null;
    }

    private static bool IsNoun(SentenceWord word) => word.IsWord && !word.IsFunctionWord && !PhraseEnds.Contains(word);

    /// <summary>"emissions of steam (over 140)": the plural before the bracket is counted.</summary>
    public static CountedThing? BeforeBracket(SentenceWords words, Qualified qualified)
    {
        if (words[qualified.First - 1].Form != "(" || words[qualified.Last + 1].Form != ")" || words[qualified.Last + 2].Form == "-")
            return null;
        for (var i = qualified.First - 2; i > qualified.First - 7 && words[i].IsWord && !words[i].IsCapital && !Nouns.IsParticiple(words[i]); i--)
        {
            if (Nouns.IsPlural(words[i]) && Nouns.IsPlain(words[i]) && !words[i].IsFunctionWord)
                return MeasuredThing.Named(words, i, i);
        }

        return null;
    }
}

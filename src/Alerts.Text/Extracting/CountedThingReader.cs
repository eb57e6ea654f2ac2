using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting;

/// <summary>Reads the noun phrase behind a number.</summary>
internal static class CountedThingReader
{
    private const int MostWords = 6;

    /// <summary>The thing counted by the number that ends before <paramref name="at"/>.</summary>
    public static CountedThing Behind(SentenceWords words, int at, bool isVague)
    {
        var isPart = false;
        if (words[at].Form is "of" && !isVague && words[at + 1].Form is "the" or "those" or "these" or "them" or "its" or "their"
            or "his" or "her")
            isPart = true;
        if (words[at].Form is "of" && words[at + 1].Form is "them" or "whom" or "which")
            return new CountedThing(null, null, [], null, at + 2, isPart);
        at = SkipLinks(words, at);
        if (isPart && NumberReader.At(words, at) is { } whole)
            at = SkipLinks(words, whole.Last + 1);
        while (words[at].Form is "more" or "additional" or "further" or "extra")
            at++;

        var last = LastOfPhrase(words, at);
        if (last < at)
            return new CountedThing(null, null, [], null, at, isPart);
        var thing = Phrase(words, at, last, isPart);
        // "165 releases of prisoners" counts prisoners; "33 rescued passengers of the ferry" counts passengers.
        return thing is { EventClass: not null, Head: null } && words[last + 1].Form == "of" ? WithOfPhrase(words, thing) : thing;
    }

    private static int SkipLinks(SentenceWords words, int at)
    {
        while (words[at].Form is "of" or "the" or "its" or "their" or "those" or "these" or "his" or "her")
            at++;
        return at;
    }

    private static int LastOfPhrase(SentenceWords words, int first)
    {
        var last = first - 1;
        while (last - first < MostWords && Continues(words, first, last + 1))
            last++;
        // A participle at the end is what happened, not what is counted: "12 people killed".
        while (last > first && Events.IsStatus(words[last].Form) && !IsModifier(words, last))
            last--;
        return last;
    }

    private static bool Continues(SentenceWords words, int first, int at)
    {
        var word = words[at];
        if (!word.IsWord || word.IsFunctionWord || PhraseEnds.Contains(word) || Calendar.Contains(word)
            || NumberReader.At(words, at) is not null)
            return false;
        if (Events.IsStatus(word.Form) && !IsModifier(words, at))
            return false;
        if (at == first)
            return true;
        // Behind a plural the verb begins, unless the next noun is one that a plural narrows ("sports journalists").
        var before = words[at - 1];
        var isNoun = IsPlural(word) || Persons.IsPerson(word.Lemma);
        if (Persons.IsPerson(before.Lemma))
            return isNoun || IsEventNoun(word);
        return !IsPlural(before) || isNoun;
    }

    private static bool IsModifier(SentenceWords words, int at)
    {
        var next = words[at + 1];
        return next.IsWord && !next.IsFunctionWord && !PhraseEnds.Contains(next) && !Events.IsStatus(next.Form)
            && (IsPlural(next) || Persons.IsPerson(next.Lemma) || IsPlural(words[at + 2]) || Persons.IsPerson(words[at + 2].Lemma));
    }

    private static bool IsPlural(SentenceWord word) => word.Form.EndsWith('s') && word.Form != word.Lemma
        && !word.Form.EndsWith("ss", StringComparison.Ordinal);

    private static bool IsEventNoun(SentenceWord word) =>
        Events.ClassOf(word) is not null && (IsPlural(word) || word.Form is "deaths" or "injuries" or "death" or "injury" or "killings");

    private static CountedThing Phrase(SentenceWords words, int first, int last, bool isPart)
    {
        string? inside = null;
        if (IsEventNoun(words[last]))
        {
            inside = Events.ClassOf(words[last]);
            var person = last - 1;
            if (person < first || !Persons.IsPerson(words[person].Lemma))
                return new CountedThing(null, null, [], inside, last + 1, isPart);
            return Named(words, first, person, last + 1, inside, isPart);
        }

        while (first < last && Events.IsStatus(words[first].Form))
            inside ??= Events.ClassOf(words[first++]);
        return Named(words, first, last, last + 1, inside, isPart);
    }

    private static CountedThing Named(SentenceWords words, int first, int head, int end, string? inside, bool isPart)
    {
        var modifiers = Enumerable.Range(first, head - first).Select(i => words[i].Lemma).ToList();
        var last = head;
        if (words[end].Form == "and" && end == head + 1 && SecondNoun(words, end + 1) is { } second)
            (last, end) = (second, second + 1);
        return new CountedThing(words[head].Lemma, words.Written(first, last), modifiers, inside, end, isPart);
    }

    /// <summary>"journalists and media workers": one group of people with two nouns.</summary>
    private static int? SecondNoun(SentenceWords words, int at)
    {
        if (!Persons.IsPerson(words[at - 2].Lemma))
            return null;
        for (var i = at; i < at + 3 && words[i].IsWord && !words[i].IsFunctionWord && NumberReader.At(words, i) is null; i++)
        {
            if (Persons.IsPerson(words[i].Lemma) && IsPlural(words[i]))
                return i;
        }

        return null;
    }

    private static CountedThing WithOfPhrase(SentenceWords words, CountedThing thing)
    {
        var first = SkipLinks(words, thing.End);
        var last = LastOfPhrase(words, first);
        if (last < first || words[first].IsCapital)
            return thing;
        var named = Phrase(words, first, last, thing.IsPart);
        return named with { EventClass = thing.EventClass };
    }
}

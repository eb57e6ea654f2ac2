using Alerts.Text.Extracting.Things;
using Alerts.Text.Extracting.Happening;
using System.Collections.Frozen;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Holders;

/// <summary>Reads the noun phrase of a speaker and parts name from role.</summary>
internal static class HolderPhrase
{
    private const int MostWords = 8;

    /// <summary>The phrase that ends at a word, read to the left; null where none does or it is a pronoun.</summary>
    public static Holder? EndingAt(SentenceWords words, int last)
    {
        if (words[last].Form == ",")
            return WithApposition(words, last);
        var first = last + 1;
        while (first > 0 && last - first < MostWords && Belongs(words, first - 1, last))
            first--;
        return first > last ? null : Read(words, first, last);
    }

    /// <summary>The phrase that begins at a word, read to the right, with an apposition behind it.</summary>
    public static Holder? StartingAt(SentenceWords words, int first)
    {
        var last = first - 1;
        while (last - first < MostWords && (words[last + 1].Form is "the" or "a" or "an" && last < first
            || IsNameLink(words, last + 1) || IsNoun(words[last + 1])))
            last++;
        if (last < first || Read(words, first, last) is not { } holder)
            return null;
        return holder.Role is null && words[last + 1].Form == "," && words[last + 2].Form is "a" or "an" or "the" or "its"
            ? holder with { Role = AppositionFrom(words, last + 2) } : holder;
    }

    private static string? AppositionFrom(SentenceWords words, int first)
    {
        for (var i = first; i < first + 10 && i <= words.Count; i++)
        {
            if (words[i].Form is "," or "." or "" or ";")
                return words.Written(first, i - 1);
        }

        return null;
    }

    /// <summary>"Name, the interim president, said": the apposition is the role.</summary>
    private static Holder? WithApposition(SentenceWords words, int comma)
    {
        for (var i = comma - 1; i > 0 && i > comma - 14; i--)
        {
            if (words[i].Form != ",")
                continue;
            var holder = EndingAtName(words, i - 1);
            if (holder is null)
                return null;
            // "the mayor, Anna Berg, said": the name is the apposition, the phrase before it the role.
            if (EndingAt(words, comma - 1) is { Role: null } named && IsNameOnly(words, i + 1, comma - 1) && char.IsLower(holder.Name[0]))
                return named with { Role = holder.Name };
            var isApposition = words[i + 1].Form is "a" or "an" or "the" or "its" or "his" or "her"
                || Roles.Contains(words[comma - 1].Lemma);
            return isApposition && words[i + 1].Form is not ("who" or "which")
                ? holder with { Role = words.Written(i + 1, comma - 1) } : holder;
        }

        return null;
    }

    private static bool IsNameOnly(SentenceWords words, int first, int last) =>
        Enumerable.Range(first, last - first + 1).All(i => words[i].IsName || IsNameLink(words, i));

    private static Holder? EndingAtName(SentenceWords words, int last) => words[last].Form == "," ? null : EndingAt(words, last);

    private static bool Belongs(SentenceWords words, int at, int last)
    {
        var word = words[at];
        if (word.Form is "the" or "a" or "an")
            return words[at + 1].IsWord && at < last;
        return (IsNoun(word) || IsNameLink(words, at) || (at < last && IsLink(words, at)))
            && (!IsDeterminer(words[at + 1], at, last) || IsLink(words, at));
    }

    // A phrase begins with its determiner: nothing before it belongs to it, unless "of the" or "for the" joins.
    private static bool IsDeterminer(SentenceWord next, int at, int last) => at < last && next.Form is "the" or "a" or "an";

    /// <summary>"spokesman for the ministry", "mayor of Oakville".</summary>
    private static bool IsLink(SentenceWords words, int at) => words[at].Form is "for" or "of" or "at"
        && Roles.Contains(words[at - 1].Lemma);

    private static bool IsNameLink(SentenceWords words, int at) =>
        words[at].Form is "of" or "de" or "del" or "la" or "da" or "van" or "von" or "bin" or "al" or "for" && words[at - 1].IsCapital
            && words[at + 1].IsCapital;

    private static bool IsNoun(SentenceWord word) => word.IsWord && (word.IsCapital
        ? !Calendar.Contains(word) && !(word.IsFirst && word.IsFunctionWord)
        : !word.IsFunctionWord && !SayVerbs.IsForm(word) && EventWords.ClassOf(word) is null && !IsVerbLike(word));

    private static bool IsVerbLike(SentenceWord word) => word.Form.EndsWith("ly", StringComparison.Ordinal)
        || (word.Form.EndsWith("ed", StringComparison.Ordinal) && word.Form is not "united") || PhraseEnds.Contains(word);

    private static Holder? Read(SentenceWords words, int first, int last)
    {
        if (last == first && Pronouns.Contains(words[first].Form))
            return null;
        var name = last;
        while (name >= first && IsOfName(words, name))
            name--;
        name++;
        if (name > last || (name > first && IsLink(words, name - 1)) || (name > first + 1 && IsLink(words, name - 2)))
            return WithoutName(words, first, last);
        var role = name > first && HasRole(words, first, name - 1) ? words.Written(first, name - 1) : null;
        return new Holder(words.Written(name, last), role);
    }

    private static bool IsOfName(SentenceWords words, int at)
    {
        var word = words[at];
        if (IsNameLink(words, at))
            return true;
        // At the head of a sentence "Police" is no name.
        return word.IsCapital && !Roles.Contains(word.Lemma) && !(word.IsFirst && (word.IsFunctionWord || Persons.IsPerson(word.Lemma)));
    }

    private static bool HasRole(SentenceWords words, int first, int last) => Roles.Contains(words[last].Lemma) && first <= last;

    private static Holder? WithoutName(SentenceWords words, int first, int last)
    {
        if (Pronouns.Contains(words[first].Form))
            return null;
        var named = Enumerable.Range(first, last - first + 1).Any(i => words[i].IsCapital && !words[i].IsFirst);
        // With a name inside ("the UN rights office") the article is no part of what it is called.
        if (named && words[first].Form is "the" or "a" or "an" && first < last)
            return new Holder(words.Written(first + 1, last), null);
        var written = words.Written(first, last);
        return new Holder(words[first].IsFirst && !named ? char.ToLowerInvariant(written[0]) + written[1..] : written, null);
    }

    private static readonly FrozenSet<string> Pronouns =
        "he she it they we i you who which that this these those one both some many others another there what".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a noun that tells what somebody is.</summary>
    public static bool IsRole(string lemma) => Roles.Contains(lemma);

    private static readonly FrozenSet<string> Roles =
        """
        president minister chancellor premier leader spokesman spokeswoman spokesperson official officer ngo group organisation organization
        agency party lawyer attorney activist chief director governor mayor senator congressman general colonel commander company union
        newspaper outlet broadcaster network ambassador envoy secretary chairman chairwoman chair head judge prosecutor king queen prince
        pope bishop professor doctor analyst economist expert candidate lawmaker deputy representative commissioner coordinator founder
        author journalist reporter correspondent witness resident watchdog charity foundation institute association federation committee
        vice-president ex-president captain sheriff detective inspector superintendent ceo economist adviser advisor negotiator monitor
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

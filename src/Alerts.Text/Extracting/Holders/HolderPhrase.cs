using Alerts.Text.Extracting.Names;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Holders;

/// <summary>Reads the noun phrase of a speaker and parts name from role.</summary>
internal static class HolderPhrase
{
    private const int MostWords = 9;
    private const int MostOuter = 2;

    /// <summary>The phrase that ends at a word, read to the left; null where none does or it is a pronoun.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="last">Index of the word.</param>
    /// <param name="isOwner">True where a possessive is looked for ("Vesta's"); it stands in the name as written.</param>
    public static Holder? EndingAt(SentenceWords words, int last, bool isOwner = false) => EndingAt(words, last, 0, isOwner);

    private static Holder? EndingAt(SentenceWords words, int last, int depth, bool isOwner = false)
    {
        if (words[last].Form is ")" or "]")
            last = BeforeBracket(words, last);
        if (words[last].Form is "," or "–" or "—")
            return Appositions.EndingAt(words, last);
        // "Lind's remark": whoever stands in the possessive says nothing.
        if (!isOwner && HolderWords.IsPossessive(words[last]))
            return null;
        var first = last + 1;
        while (first > 0 && last - first < MostWords && Belongs(words, first - 1, last))
            first--;
        if (first > last)
            return null;
        return depth < MostOuter && Outer(words, first) is { } outer && EndingAt(words, outer, depth + 1) is { } holder
            ? WithInner(words, holder, outer, first, last) : Read(words, first, last);
    }

    /// <summary>"two people briefed on the matter said": the people said it, not the matter.</summary>
    private static int? Outer(SentenceWords words, int first)
    {
        if (words[first - 1].Form is not ("of" or "in" or "at" or "on" or "with" or "from" or "for" or "near" or "to" or "about"
            or "inside"))
            return null;
        var at = first - 2;
        while (words[at].Form is "familiar" or "close" or "responsible" || Nouns.IsParticiple(words[at])
            || (words[at].Form.EndsWith("ing", StringComparison.Ordinal) && words[at].Form != words[at].Lemma))
            at--;
        return HolderWords.IsNoun(words, at) && !HolderWords.IsPossessive(words[at]) && words[at].Lemma is not ("number" or "toll"
            or "case" or "attack" or "statement" or "crash")
            ? at : null;
    }

    // "a coalition of unions" is one name; of "residents of the town" the residents speak as well.
    private static Holder WithInner(SentenceWords words, Holder outer, int outerLast, int first, int last) =>
        words[first - 1].Form == "of" && first - 1 == outerLast + 1 && outer.Role is null && char.IsLower(outer.Name[0])
            ? new Holder($"{outer.Name} {words.Written(first - 1, last)}", null) : outer;

    /// <summary>The phrase that begins at a word, read to the right, with an apposition behind it.</summary>
    public static Holder? StartingAt(SentenceWords words, int first)
    {
        var last = first - 1;
        while (last - first < MostWords && ((words[last + 1].Form is "the" or "a" or "an" && last < first)
            || HolderWords.IsNameLink(words, last + 1) || HolderWords.IsRoleLink(words, last + 1) || HolderWords.IsNoun(words, last + 1)
                || HolderWords.IsNameDot(words, last + 1) || HolderWords.IsNamedByArticle(words, last + 1)
            || (words[last + 1].Form == "the" && last >= first && HolderWords.IsRoleLink(words, last))))
            last++;
        // "people familiar with the plan"
        while (last > first && words[last].Form is "familiar" or "close" or "with")
            last--;
        if (last < first || Read(words, first, last) is not { } holder)
            return null;
        return holder.Role is null && words[last + 1].Form == "," && words[last + 2].Form is "a" or "an" or "the" or "its"
            ? holder with { Role = Appositions.From(words, last + 2) } : holder;
    }

    /// <summary>"Roe (R-Ariz.) said": index before the bracket.</summary>
    private static int BeforeBracket(SentenceWords words, int close)
    {
        for (var i = close - 1; i > 0 && i > close - MostWords; i--)
        {
            if (words[i].Form is "(" or "[")
                return i - 1;
        }

        return close;
    }

    private static bool Belongs(SentenceWords words, int at, int last)
    {
        var word = words[at];
        if (at < last && HolderWords.IsPossessive(word) && !word.IsWord)
            return false;
        if (word.Form is "the" or "a" or "an")
            return words[at + 1].IsWord && at < last;
        return (HolderWords.IsNoun(words, at) || HolderWords.IsNamedByArticle(words, at) || HolderWords.IsNameLink(words, at) || (at < last && HolderWords.IsNameDot(words, at))
            || (at < last && HolderWords.IsRoleLink(words, at)))
            && (!IsDeterminer(words[at + 1], at, last) || HolderWords.IsRoleLink(words, at));
    }

    // A phrase begins with its determiner: nothing before it belongs to it, unless "of the" or "for the" joins.
    private static bool IsDeterminer(SentenceWord next, int at, int last) => at < last && next.Form is "the" or "a" or "an";

    /// <summary>Name and role of the phrase between two words.</summary>
    internal static Holder? Read(SentenceWords words, int first, int last)
    {
        if (last == first && (Roles.IsPronoun(words[first].Form) || words[first].Form is "the" or "a" or "an"))
            return null;
        if (NoHolders.Include(words[last]))
            return null;
        // "An earlier version said": a page speaks of itself.
        if (words[last].Form == "version" && words[last - 1].Form is "earlier" or "previous" or "original")
            return null;
        var name = last;
        while (name >= first && IsOfName(words, name))
            name--;
        name++;
        if (name > last || (name > first && HolderWords.IsRoleLink(words, name - 1)) || (name > first + 1
            && HolderWords.IsRoleLink(words, name - 2)))
            return WithoutName(words, first, last);
        // "General Motors Corp": an organisation has no rank.
        if (name > first && Enumerable.Range(name, last - name + 1).Any(i => NameEvidence.IsOrganisation(words[i]))
            && Roles.Contains(words[name - 1].Lemma)
            && words[name - 1].IsCapital && name - 1 == first)
            return new Holder(words.Written(first, last), null);
        var role = name > first && Roles.Contains(words[name - 1].Lemma) ? words.Written(first, name - 1) : null;
        return new Holder(words.Written(name, last), role);
    }

    private static bool IsOfName(SentenceWords words, int at)
    {
        var word = words[at];
        if (HolderWords.IsNameLink(words, at) || HolderWords.IsNameDot(words, at))
            return true;
        // At the head of a sentence "Police" is no name.
        return word.IsCapital && !Roles.Contains(word.Lemma) && !(word.IsFirst && (word.IsFunctionWord || Nouns.IsPlural(word)
            || Persons.IsPerson(word.Lemma)));
    }

    private static Holder? WithoutName(SentenceWords words, int first, int last)
    {
        if (Roles.IsPronoun(words[first].Form))
            return null;
        var named = Enumerable.Range(first, last - first + 1).Any(i => words[i].IsCapital && !words[i].IsFirst);
        // With a name inside ("the UN rights office") the article is no part of what it is called.
        if (named && words[first].Form is "the" or "a" or "an" && first < last)
            return new Holder(words.Written(first + 1, last), null);
        var written = words.Written(first, last);
        return new Holder(words[first].IsFirst && !named && !(written.Length > 1 && (char.IsUpper(written[1]) || written[1] == '.'))
            ? char.ToLowerInvariant(written[0]) + written[1..] : written, null);
    }
}

using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting;

/// <summary>Numbers that only point to something known, or tell things apart, once it is clear that they count nothing.</summary>
internal static class PointingNumbers
{
    /// <summary>True where the number counts nothing.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="qualified">The number with its qualifier.</param>
    /// <param name="thing">What stands behind it.</param>
    /// <param name="happened">Class of what happened; null where nothing did.</param>
    public static bool Includes(SentenceWords words, NumberRead number, Qualified qualified, CountedThing thing, string? happened) =>
        happened is null && number.Kind == FigureKind.Count && (IsReference(words, number, qualified, thing)
            || (thing.Head is null && qualified.Qualifier == Qualifier.Exact && number is { InDigits: true, IsCompound: false }
                && (IsLabel(words, qualified) || IsOpening(words, number) || IsGlued(words, number) || IsOfArticle(words, number))));

    /// <summary>"the two leaders": points back to what is known and counts nothing. ("The 312" alone names a known value.)</summary>
    private static bool IsReference(SentenceWords words, NumberRead number, Qualified qualified, CountedThing thing)
    {
        if (number.Value == 1 && number.High == 1 && !number.InDigits && !number.IsCompound && qualified.Qualifier == Qualifier.Exact)
            // "one official": an article rather than a count, unless something happened or a list counts on.
            return !IsStressed(words, qualified.First) && !IsContrasted(words, thing.End);
        return !(number.InDigits && thing.Head is null) && !number.IsCompound && qualified.Qualifier == Qualifier.Exact
            && words[number.First - 1].Form is "the" or "these" or "those" or "both" or "its" or "their" or "his" or "her" or "our" or "my";
    }

    /// <summary>"solvent 12", "phase 3": the noun before it is numbered.</summary>
    private static bool IsLabel(SentenceWords words, Qualified qualified) => words[qualified.First - 1] is { IsWord: true, IsFunctionWord: false } before
        && Nouns.IsPlain(before);

    /// <summary>"4 Add to list": a digit at the head of a sentence of which nothing is said.</summary>
    private static bool IsOpening(SentenceWords words, NumberRead number) => number.First == 0
        && words[number.Last + 1] is { IsWord: true, IsFunctionWord: false };

    /// <summary>"reply to this 5 I just": a capital begins something else, and of the number nothing is said.</summary>
    private static bool IsGlued(SentenceWords words, NumberRead number) =>
        words[number.Last + 1] is { IsName: true } next && !Calendar.Contains(next) && !Nouns.IsNation(next);

    /// <summary>"had a 64 in the second round": a result, not a quantity.</summary>
    private static bool IsOfArticle(SentenceWords words, NumberRead number) => words[number.First - 1].Form is "a" or "an"
        && words[number.First - 2].Lemma is not "be";

    private static bool IsStressed(SentenceWords words, int first) => words[first - 1].Form is "only" or "just" or "and" or "," or "least"
        or "exactly";

    /// <summary>"one letter about the dam, not three".</summary>
    private static bool IsContrasted(SentenceWords words, int at)
    {
        for (var i = at; i < at + 10; i++)
        {
            if (words[i].Form == "not" && words.NumberAt(i + 1) is { Kind: FigureKind.Count } && EarlierValue.IsDenied(words, i + 1))
                return true;
        }

        return false;
    }
}

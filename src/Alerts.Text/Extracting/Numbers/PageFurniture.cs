using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers that a page or a name brings along and no reporter states: decades, ratios, ratings, products.</summary>
internal static class PageFurniture
{
    /// <summary>True where the number states no quantity.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="hasQualifier">A qualifier stands beside it: then it is a quantity.</param>
    public static bool Includes(SentenceWords words, NumberRead number, bool hasQualifier) => number.InDigits
        && number.Kind == FigureKind.Count
        && (IsDecade(words, number) || IsRatio(words, number)
            || (!hasQualifier && (IsRating(words, number) || IsProduct(words, number)
                || IsBehindClock(words, number) || IsOfPages(words, number) || IsPageCount(words, number)
                || IsGluedItem(words, number) || IsCell(words, number))));

    /// <summary>"in the 40's".</summary>
    private static bool IsDecade(SentenceWords words, NumberRead number)
    {
        var behind = words.Text.AsSpan(words[number.Last].Token.End);
        return behind.Length > 1 && behind[0] is '\'' or '’' && behind[1] == 's' && (behind.Length == 2 || !char.IsLetter(behind[2]));
    }

    /// <summary>"leveraged 40 to 1".</summary>
    private static bool IsRatio(SentenceWords words, NumberRead number) =>
        (words[number.Last].Form == "1" && words[number.Last - 1].Form == "to" && words[number.Last - 2] is { IsNumber: true, Value: > 1 }
            && !words[number.Last + 1].IsNumber)
        || (words[number.First + 1].Form == "to" && words[number.First + 2].Form == "1" && number.Value > 1);

    /// <summary>"4.8 5 stars": the cells of a table stand side by side.</summary>
    private static bool IsRating(SentenceWords words, NumberRead number) => (words[number.First - 1].Form == "("
            && words[number.First - 2].Form is "stars" or "comments" or "reviews" or "replies" or "vote" or "votes" or "likes")
        || words[number.First - 1] is { IsNumber: true } before
        && before.Value is { } cell && cell % 1 != 0 && !before.Touches(words[number.First]);

    /// <summary>"iPhone 5 orders": a capital inside a word makes it a product.</summary>
    private static bool IsProduct(SentenceWords words, NumberRead number)
    {
        var before = words[number.First - 1];
        var written = words.Text.AsSpan(before.Token.Start, before.Token.Length);
        return before.IsWord && written.Length > 2 && char.IsLower(written[0]) && char.IsUpper(written[1]);
    }

    /// <summary>"12 of 14 Next", "(3 of 9)": which of the pictures is shown.</summary>
    private static bool IsOfPages(SentenceWords words, NumberRead number)
    {
        var first = words[number.First - 1].Form == "of" ? number.First - 2 : number.First;
        return words[first] is { IsNumber: true, Value: { } which } && words[first + 1].Form == "of"
            && words[first + 2] is { IsNumber: true, Value: { } all } && which <= all && IsApart(words, first + 3)
            && (IsApart(words, first - 1) || (words[first + 3].IsWord && !Nouns.IsPlural(words[first + 3]) && !Nouns.IsNation(words[first + 3])));
    }

    // What a sentence says goes on in small letters.
    private static bool IsApart(SentenceWords words, int at) => !words[at].IsWord || (words[at].IsCapital && !words[at].IsFunctionWord);

    /// <summary>"View all 11 photos", "Read by 14 users Report", "12 comments": what the page counts of itself.</summary>
    private static bool IsPageCount(SentenceWords words, NumberRead number) =>
        words[number.Last + 1].Form is "photo" or "photos" or "comment" or "comments" or "shares" or "likes" or "views" or "users" or "replies" or "images"
            or "videos" or "tweets"
        && (number.First == 0 || words[number.First - 1].IsNumber || words[number.First - 1].Form is "all" or "by" or "view")
        && (!words[number.Last + 2].IsWord || words[number.Last + 2].IsName)
        && (number.First == 0 || !words[number.First - 1].IsWord || words[number.First - 2].Form is "view" or "read" or "see" or "shared" or "liked" or "viewed");

    /// <summary>"176.10 0 2.0 automatic": one of a row of numbers.</summary>
    private static bool IsCell(SentenceWords words, NumberRead number) => words[number.First - 1].IsNumber && words[number.First - 2].IsNumber
        && !words[number.First - 1].Touches(words[number.First]) && !words[number.First - 2].Touches(words[number.First - 1]);

    /// <summary>"cancer listing 2 Norway reveals": the number of the next item, glued to the end of one.</summary>
    private static bool IsGluedItem(SentenceWords words, NumberRead number) => number is { Value: < 10, IsCompound: false } && number.First == number.Last
        && words[number.Last + 1] is { IsName: true, IsFunctionWord: false } next && !Nouns.IsPlural(next) && !Nouns.IsNation(next)
        && words[number.First - 1] is { IsWord: true, IsFunctionWord: false, IsCapital: false } before && Nouns.IsPlain(before)
        && !Nouns.IsPlural(before) && !Happening.EventWords.IsStatus(next.Form) && before.Form is not ("record" or "total" or "last" or "next" or "first") && !Happening.EventWords.IsEventNoun(before);

    /// <summary>"at 1:34 pm 126 Ann says": the comments of a page are counted.</summary>
    private static bool IsBehindClock(SentenceWords words, NumberRead number) =>
        words[number.First - 1].Form is "am" or "pm" or "a.m" or "p.m" or "a.m." or "p.m." && words[number.Last + 1].IsCapital;
}

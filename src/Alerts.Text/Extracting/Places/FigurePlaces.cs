using Alerts.Text.Extracting.Happening;

namespace Alerts.Text.Extracting.Places;

/// <summary>Finds where a figure is counted: "20 deaths in Mexico", "Guinea has 398 cases", "Carrow: 14 dead", "65 people worldwide".</summary>
/// <remarks>The innermost place counts ("in Carrow, Lund" is Carrow): a part of a place is another question than the whole.</remarks>
internal static class FigurePlaces
{
    private const int Reach = 16;

    /// <summary>The figure with its place, where its sentence tells one.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="figure">The figure.</param>
    public static Figure With(SentenceWords words, Figure figure)
    {
        var first = words.IndexAt(figure.Span.Start);
        var last = words.IndexAt(figure.Span.End) - 1;
        return figure with { Place = Behind(words, last + 1) ?? Before(words, first) ?? AtHead(words, first, figure) ?? OfHolder(figure) };
    }

    private static string? Behind(SentenceWords words, int from)
    {
        for (var i = from; i < from + Reach && i < words.Count; i++)
        {
            if (EndsReach(words, i))
                return null;
            if (words[i].Form is "there" or "elsewhere")
                return words[i].Form == "there" ? null : words[i].Form;
            if (PlacePhrase.At(words, i) is { } place)
                return place;
            // "20 Mexican deaths"
            if (i < from + 3 && PlacePhrase.CountryAt(words, i, out _) is { } country)
                return country;
        }

        return null;
    }

    private static string? Before(SentenceWords words, int from)
    {
        for (var i = from - 1; i >= 0 && i > from - Reach; i--)
        {
            if (words[i].Form is ";" or "while" or "but" or "whereas" || words.NumberAt(i) is not null)
                return null;
            if (PlacePhrase.At(words, i) is { } place)
                return place;
            if (!IsAway(words[i - 1].Form) && PlacePhrase.CountryAt(words, i, out var length) is { } country && IsPlaceOf(words, i, length))
                return country;
        }

        return null;
    }

    /// <summary>"In Mexico 20 died and 1,000 fell ill", "Carrow: 14 dead, 20 missing", "Carrow 1,082 deaths", "Carrow has 40 cases".</summary>
    private static string? AtHead(SentenceWords words, int first, Figure figure)
    {
        if (figure.Kind != FigureKind.Count || figure.Event is null)
            return null;
        if (PlacePhrase.CountryAt(words, 0, out var length) is { } country && IsPlaceOf(words, 0, length))
            return country;
        var last = 0;
        while (words[last + 1].IsName)
            last++;
        var isRow = words[0] is { IsWord: true, IsCapital: true, IsFunctionWord: false } && EventWords.ClassOf(words[0]) is null
            && last < 4 && (last + 1 == first || words[last + 1].Form == ":" || (words[last + 1].Lemma == "have" && figure.Holder is null));
        return isRow ? words.Written(0, last) : null;
    }

    // "Mexican officials" count at home, unless they name another place.
    private static string? OfHolder(Figure figure)
    {
        if (figure is not { Kind: FigureKind.Count, Event: not null })
            return null;
        foreach (var word in $"{figure.HolderRole} {figure.Holder}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var form = word.TrimEnd('.', ',').Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal);
            if (form.Length > 1 && (char.IsUpper(form[0]) || form.Length > 5) && form != "us" && Countries.Of(form.ToLowerInvariant()) is { } country)
                return country;
        }

        return null;
    }

    // "Mexico has confirmed", "Mexico's toll", "Mexico: 20": the country is what the number is told of.
    private static bool IsPlaceOf(SentenceWords words, int at, int length)
    {
        var next = words[at + length];
        return words[at + length - 1].Token.Length > words[at + length - 1].Form.Length || next.Form is ":" or "," or "("
            || next.Lemma is "have" or "report" or "confirm" or "record" or "say" or "count" or "register" or "see" or "put" or "be" or "announce"
                or "raise" or "also" or "now" || next.IsNumber
            || (!next.IsFunctionWord && next.IsWord && !next.IsCapital);
    }

    private static bool IsAway(string form) => form is "from" or "to" or "with" or "against" or "by" or "between" or "and" or "or" or "via" or "beyond";

    private static bool EndsReach(SentenceWords words, int at) => words[at].Form is ";" or "while" or "but" or "whereas" or "(" or ":"
        || words.NumberAt(at) is not null || (words[at].Form == "," && words[at + 1].Form is "and" or "including" or "with" or "while" or "but" or "up" or "from");
}

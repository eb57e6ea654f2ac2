using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting;

/// <summary>Lets figures of one list share what only one of them says: "240 local and 36 foreign workers were freed".</summary>
internal static class FigureLists
{
    /// <summary>Adds a figure to those before it.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="figures">The figures so far.</param>
    /// <param name="figure">The figure to add.</param>
    /// <param name="lastEnd">Index behind the figure before.</param>
    /// <param name="first">Index of the first word of the new figure.</param>
    /// <param name="end">Index behind the thing that the new figure counts.</param>
    public static void Add(SentenceWords words, List<Figure> figures, Figure figure, int lastEnd, int first, int end)
    {
        if (figures.Count > 0 && IsAtAnotherPlace(words, figure, first))
        {
            var same = figures.FindLast(f => f.Kind == FigureKind.Count && (f.Thing is not null || f.Event is not null) && !f.IsPart);
            if (same is not null)
            {
                figures.Add(figure with { Thing = same.Thing, ThingWritten = same.ThingWritten, Modifiers = same.Modifiers,
                    Event = same.Event });
                return;
            }
        }

        // "25 euros and 50 euros food vouchers": the thing behind the last is that of both.
        if (figures.Count > 0 && figures[^1] is { Kind: not FigureKind.Count, Thing: null } bare && bare.Kind == figure.Kind && figure.Thing is not null
            && end > words.IndexAt(figure.Span.End) && words.IndexAt(figure.Span.End) > 0 && IsListed(words, lastEnd, first))
            figures[^1] = bare with { Thing = figure.Thing, ThingWritten = figure.ThingWritten, Modifiers = figure.Modifiers };
        if (figures.Count > 0 && figures[^1] is var before && before.Kind == FigureKind.Count && figure.Kind == FigureKind.Count
            && !figure.IsPart && IsListed(words, lastEnd, first))
        {
            if (before.Event is null && figure.Event is not null && IsPeople(before) && IsPeople(figure))
                figures[^1] = before = before with { Event = figure.Event };
            if (before is { Thing: null, IsPart: false } && before.Event == figure.Event && figure.Thing is not null && Persons.IsPerson(figure.Thing))
                figures[^1] = before with { Thing = figure.Thing, ThingWritten = figure.ThingWritten };
            // "30 dead and 9,000 homes were without water": the second has a verb of its own.
            if (words[end].Lemma is not ("be" or "have") && figure.Event is null && before.Event is not null && IsPeople(before)
                && IsPeople(figure) && figure.Thing is not null)
                figure = figure with { Event = before.Event };
        }

        // "seven people in the north, two in the south and one in the west were hurt": the verb behind the last tells of all.
        if (figure is { Kind: FigureKind.Count, Event: not null } && IsPeople(figure))
        {
            for (var (i, next) = (figures.Count - 1, first); i >= 0 && figures[i] is { Kind: FigureKind.Count, Event: null, IsPart: false } open
                && IsPeople(open) && IsAtPlaces(words, words.IndexAt(open.Span.End), next); i--)
            {
                figures[i] = open with { Event = figure.Event };
                next = words.IndexAt(open.Span.Start);
            }
        }

        figures.Add(figure);
    }

    /// <summary>Only nouns, places and commas stand between two numbers of a list.</summary>
    private static bool IsAtPlaces(SentenceWords words, int from, int next)
    {
        if (words[next - 1].Form is not ("," or "and"))
            return false;
        var isPlaced = false;
        for (var i = from; i < next; i++)
        {
            isPlaced |= words[i].Form is "in" or "at";
            if (words[i] is not { IsWord: true, IsCapital: true } && !Nouns.IsPlural(words[i])
                && words[i].Form is not ("in" or "at" or "," or "and" or "the" or "neighbouring" or "neighboring" or "nearby" or "north" or "south" or "east" or "west"))
                return false;
        }

        return isPlaced;
    }

    /// <summary>"seven were killed in the north and five in the south": what was said of the first holds for the second.</summary>
    private static bool IsAtAnotherPlace(SentenceWords words, Figure figure, int first)
    {
        if (figure is not { Kind: FigureKind.Count, Thing: null, Event: null, IsPart: false } || words[first - 1].Form is not ("and" or ","
            or ";" or "plus"))
            return false;
        var at = first;
        while (words[at].Token.Start < figure.Span.End && words[at].Token.Length > 0)
            at++;
        if (words[at].Form is "others" or "more")
            at++;
        return words[at].Form is "in" or "at" or "outside" or "inside" or "from" or "on" or "near" or "elsewhere";
    }

    private static bool IsPeople(Figure figure) => figure.Thing is null || Persons.IsPerson(figure.Thing);

    /// <summary>Only "and" or a comma stands between the two, and a word that narrows the first ("240 local and").</summary>
    private static bool IsListed(SentenceWords words, int end, int first)
    {
        if (first - end > 4)
            return false;
        var joins = false;
        for (var i = end; i < first; i++)
        {
            var form = words[i].Form;
            // "11 rebels killed along with seven hostages"
            var isJoin = form is "and" or "," or "plus" or "or" or "along" or "together"
                || (form == "with" && words[i - 1].Form is "along" or "together");
            joins |= isJoin;
            if (joins && form is "all" or "the" or "some" or "a" or "an" or "another")
                continue;
            if (!isJoin && (words[i].IsFunctionWord || !words[i].IsWord || i > end))
                return false;
        }

        return joins;
    }
}

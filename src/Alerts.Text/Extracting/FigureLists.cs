using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting;

/// <summary>Lets figures of one list share what only one of them says: "685 local and 107 foreign workers were freed".</summary>
internal static class FigureLists
{
    /// <summary>Adds a figure to those before it.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="figures">The figures so far.</param>
    /// <param name="figure">The figure to add.</param>
    /// <param name="lastEnd">Index behind the figure before.</param>
    /// <param name="first">Index of the first word of the new figure.</param>
    public static void Add(SentenceWords words, List<Figure> figures, Figure figure, int lastEnd, int first)
    {
        if (figures.Count > 0 && figures[^1] is var before && before.Kind == FigureKind.Count && figure.Kind == FigureKind.Count
            && !figure.IsPart && IsListed(words, lastEnd, first))
        {
            if (before.Event is null && figure.Event is not null && IsPeople(before) && IsPeople(figure))
                figures[^1] = before = before with { Event = figure.Event };
            if (before.Thing is null && before.Event == figure.Event && figure.Thing is not null && Persons.IsPerson(figure.Thing))
                figures[^1] = before with { Thing = figure.Thing, ThingWritten = figure.ThingWritten };
            if (figure.Event is null && before.Event is not null && IsPeople(before) && IsPeople(figure) && figure.Thing is not null)
                figure = figure with { Event = before.Event };
        }

        figures.Add(figure);
    }

    private static bool IsPeople(Figure figure) => figure.Thing is null || Persons.IsPerson(figure.Thing);

    /// <summary>Only "and" or a comma stands between the two, and a word that narrows the first ("685 local and").</summary>
    private static bool IsListed(SentenceWords words, int end, int first)
    {
        if (first - end > 4)
            return false;
        var joins = false;
        for (var i = end; i < first; i++)
        {
            var form = words[i].Form;
            var isJoin = form is "and" or "," or "plus" or "or";
            joins |= isJoin;
            if (!isJoin && (words[i].IsFunctionWord || !words[i].IsWord || i > end))
                return false;
        }

        return joins;
    }
}

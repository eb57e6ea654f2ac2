using Alerts.Text.Extracting.Happening;
using Alerts.Text.Extracting.Holders;

namespace Alerts.Text.Extracting.Refining;

/// <summary>Adds to the figures of a sentence what the words farther around tell: who counts, whose figure it is, where it is counted.</summary>
internal static class FigureRefiner
{
    /// <summary>The figures with what was found, and the scores of games.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="attributions">Who says what in it.</param>
    /// <param name="before">The sentence before, for "it" and "they"; null for the first.</param>
    public static IReadOnlyList<Figure> Refine(
        SentenceWords words, IReadOnlyList<Figure> figures, IReadOnlyList<Attribution> attributions, SentenceWords? before)
    {
        var refined = figures.Select(figure => Refine(words, figure, attributions, before)).ToList();
        return [.. refined.Concat(ScoreReader.Read(words)).OrderBy(figure => figure.Span.Start)];
    }

    private static Figure Refine(SentenceWords words, Figure figure, IReadOnlyList<Attribution> attributions, SentenceWords? before)
    {
        var at = words.IndexAt(figure.Span.Start);
        if (figure.Holder is null && (Counting.HolderOf(words, at) ?? Counting.HolderOfAside(words, attributions, at)) is { } holder)
            figure = figure with { Holder = holder.Name, HolderRole = holder.Role };
        if (OwnerOfNumber(words, at) is { } owner)
            figure = figure with { Holder = owner.Name, HolderRole = owner.Role };
        if (figure is { Kind: FigureKind.Count, Event: null } && Counting.ThingOf(words, at) is { } counted)
        {
            figure = figure with
            {
                Thing = counted.Head, ThingWritten = counted.Written, Modifiers = counted.Modifiers,
                Event = EventWords.ClassAt(words, counted.End),
            };
        }

        if (figure is { Kind: FigureKind.Count, Event: null } && Surroundings.EventOf(words, figure, at) is { } happened)
            figure = figure with { Event = happened };
        if (figure is { Kind: FigureKind.Money or FigureKind.Percent, Thing: null } && words[at - 1].Lemma is "offer" or "bid")
            figure = figure with { Thing = "offer", ThingWritten = "offer" };
        // "fined the firm 3 million euros"
        if (figure is { Kind: FigureKind.Money, Thing: null } && words.Any(at - 4, 4, static word => word.Form is "fined" or "fine" or "fines"))
            figure = figure with { Thing = "fine", ThingWritten = "fine" };
        if (figure is { Event: { } done, Holder: null } && EventWords.ClassAt(words, at - 1) == done
            && HolderPhrase.EndingAt(words, words[at - 2].Form is "has" or "have" or "had" ? at - 3 : at - 2) is { } doer)
            figure = figure with { Doer = doer.Name };
        // "received one warning, not three"
        if (words[at - 1].Form == "not" && words[at - 2].Form is "," or "and" or "–" or "—")
            figure = figure with { IsDenied = true };
        return figure with { Owners = FigureOwners.Of(words, figure, at, before) };
    }

    // "Vesta's figure of 480 million": whoever speaks, the number is Vesta's.
    private static Holder? OwnerOfNumber(SentenceWords words, int at) =>
        words[at - 1].Form == "of" && words[at - 2].Lemma is "figure" or "number" or "count" or "estimate" or "tally" or "toll" or "total"
        && HolderWords.IsPossessive(words[at - 3]) && HolderPhrase.EndingAt(words, at - 3, isOwner: true) is { } owner
            ? owner with { Name = owner.Name[..^2] } : null;
}

using Alerts.Text.Extracting.Happening;
using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting;

/// <summary>What a number counts, what happened to it, and how it stands to the figure before.</summary>
/// <param name="Thing">The thing counted.</param>
/// <param name="Event">Class of the event; null where none is told.</param>
/// <param name="IsPart">A part of a larger number.</param>
/// <param name="Whole">The larger number; null where none is told.</param>
/// <param name="IsChange">By how much something changed.</param>
/// <param name="Kind">What sort of quantity it is; the words around can tell more than the number.</param>
internal sealed record FigureParts(CountedThing Thing, string? Event, bool IsPart, decimal? Whole, bool IsChange, FigureKind Kind)
{
    /// <summary>Reads them; null where the number only points back to something known ("the two leaders").</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="qualified">The number with its qualifier.</param>
    /// <param name="before">The figure before it in the sentence; null where it is the first.</param>
    public static FigureParts? Of(SentenceWords words, NumberRead number, Qualified qualified, Figure? before)
    {
        var thing = ThingOf(words, number, qualified);
        number = Spending.AsMoney(words, number, qualified, thing);
        var isPart = thing.IsPart || IsAfterIncluding(words, qualified.First) || IsGraded(words, qualified, before);
        var happened = EventOf(words, number, qualified, thing);
        if (PointingNumbers.Includes(words, number, qualified, thing, happened))
            return null;
        if (thing.Head is null && ThingElsewhere.Of(words, number, qualified, happened, isPart, before) is { } told)
        {
            thing = thing with { Head = told.Head, Written = told.Written, Modifiers = told.Modifiers, Whole = thing.Whole ?? told.Whole };
            // "of the 40 passengers, 12 died": a part of those aboard, but all of the dead.
            isPart |= told.IsPart && number.Kind == FigureKind.Count && happened is null;
            happened ??= told.EventClass;
        }

        if (IsAfterIncluding(words, qualified.First) && happened is null && before is null && number.Kind == FigureKind.Count)
            happened = EventsBefore.Farther(words, qualified.First);
        var whole = thing.Whole;
        if (before is not null && before.Kind == number.Kind && (isPart || IsTotal(words, qualified, thing, happened)))
        {
            if (isPart)
                whole ??= before.Qualifier == Qualifier.Vague || thing.EventClass is not null ? null : before.Value;
            happened ??= before.Event;
            if (thing.Head is null && thing.EventClass is null)
                thing = thing with { Head = before.Thing, Written = before.ThingWritten, Modifiers = before.Modifiers };
        }

        return new FigureParts(thing, happened, isPart, isPart ? whole : null, IsChangeOf(words, qualified.Last + 1), number.Kind);
    }

    /// <summary>"The flu has infected 48. Three of them have died.": three is a part of those infected, but all of the dead.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="before">The last figure of the sentence before; null where it has none.</param>
    public static bool IsOwnTotal(Figure figure, Figure? before) => figure is { IsPart: true, Whole: null, Thing: null, Event: { } happened }
        && EventWords.IsPersonal(happened) && before is { Event: { } other } && other != happened;

    private static CountedThing ThingOf(SentenceWords words, NumberRead number, Qualified qualified)
    {
        if (number.Kind != FigureKind.Count)
            return MeasuredThing.Of(words, number, qualified);
        // "a 300-strong crowd" counts those in the crowd, "a 300-seat hall" seats.
        if (number.IsCompound && words[number.Last + 2].Form == "strong")
            return CountedThingReader.Behind(words, number.Last + 3, isVague: false, isMany: false);
        return number.IsCompound
            ? CountedThingReader.Tied(words, number.Last + 1)
            : CountedThingReader.Behind(words, qualified.Last + 1, number.Qualifier == Qualifier.Vague, isMany: number.High != 1);
    }

    private static string? EventOf(SentenceWords words, NumberRead number, Qualified qualified, CountedThing thing)
    {
        if (number.IsCompound)
            return null;
        if (number.Kind == FigureKind.Duration)
            return EventFinder.OfTerm(words, qualified.First);
        var countsPeople = number.Kind == FigureKind.Percent && thing.Head is not null && Persons.IsPerson(thing.Head);
        return number.Kind == FigureKind.Count || countsPeople ? EventFinder.Find(words, qualified.First, thing) : null;
    }

    private static bool IsTotal(SentenceWords words, Qualified qualified, CountedThing thing, string? happened) =>
        happened is null && thing.Head is null && EarlierValue.IsTotalOf(words, qualified.First);

    /// <summary>"a 20 percent rise", "a $3 increase".</summary>
    private static bool IsChangeOf(SentenceWords words, int at) => words[at].Form is "increase" or "rise" or "drop" or "fall" or "decline"
        or "decrease"
        or "jump" or "surge" or "growth" or "reduction" or "cut" or "gain" or "slump" or "hike";

    /// <summary>"hurt 14 riders, three badly".</summary>
    private static bool IsGraded(SentenceWords words, Qualified qualified, Figure? before) => before is { Event: "injure" or "hospitalise" }
        && words[qualified.Last + 1].Form is "seriously" or "critically" or "severely" or "badly" or "gravely" or "moderately" or "lightly"
            or "slightly"
        && words[qualified.First - 1].Form is "," or "and" or "including" or "(" or "–" or "—";

    private static bool IsAfterIncluding(SentenceWords words, int first)
    {
        var at = words[first - 1].Form is "the" or "a" or "an" ? first - 2 : first - 1;
        var before = words[at].Form;
        return before is "including" or "include" or "includes" or "included" || (before == "them" && words[at - 1].Form is "among" or "of")
            || (before is "," or "are" or "were" or "is" or "was" && words[at - 1].Form == "them" && words[at - 2].Form is "among" or "of");
    }
}

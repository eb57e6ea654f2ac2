using Alerts.Text.Extracting.Things;
using Alerts.Text.Extracting.Happening;
using Alerts.Text.Extracting.Places;
namespace Alerts.Text.Extracting;

/// <summary>Tells whether two figures answer the same question ("how many political prisoners were released?").</summary>
public static class FigureSlot
{
    // Below this, equal numbers of two places come about by chance.
    private const decimal LeastTelling = 20;

    /// <summary>True where both count the same thing of the same event, so that their values can agree or differ.</summary>
    /// <param name="known">A figure of the story.</param>
    /// <param name="other">Another figure.</param>
    /// <remarks>
    /// Symmetric. Parts, increases and hypothetical figures share a slot with nothing but their like. A figure with neither a thing nor
    /// an event nor an owner has no slot; every owner has a slot of his own, and a score belongs to the two who play. Words for people in general ("individuals") fit any count of people of no particular kind; a kind
    /// (journalists, soldiers) is a slot of its own, unless the values are equal. Two places are two slots, and so are a rate and a total.
    /// </remarks>
    public static bool IsSame(Figure known, Figure other)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(other);
        return known.Kind == other.Kind && known.Unit == other.Unit && IsPart(known) == IsPart(other) && known.IsIncrease == other.IsIncrease
            && known.IsHypothetical == other.IsHypothetical && known.EarlierYear == other.EarlierYear && known.Basis == other.Basis
            && HasSlot(known) && HasSlot(other) && SharePlace(known, other) && SameEvent(known, other)
            && SameOwner(known, other) && SameThing(known, other) && ShareModifier(known, other);
    }

    /// <summary>True where both count the same thing or the same people of the same event, wherever and by whomever they are counted.</summary>
    /// <param name="known">A figure of the story.</param>
    /// <param name="other">Another figure of the same kind and unit.</param>
    public static bool CountsAlike(Figure known, Figure other)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(other);
        return known.Event == other.Event && SameThing(known, other);
    }

    /// <summary>What the slot counts, for people ("passengers rescued").</summary>
    /// <param name="figure">The figure that opened the slot.</param>
    public static string Label(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var happened = figure.Event is null ? null : EventWords.Participle(figure.Event);
        var thing = figure.Thing is { } head && Persons.IsGeneral(head) && happened is not null ? "people" : figure.ThingWritten;
        var owner = figure is { Kind: not FigureKind.Score, Owners: [var first, ..] } ? first : null;
        var label = string.Join(' ', ((string?[])[owner, thing, happened]).Where(part => part is not null));
        return label.Length > 0 ? label : figure.Written;
    }

    /// <summary>The name of a slot with its place ("cases in Guinea", "cases worldwide").</summary>
    /// <param name="label">What is counted.</param>
    /// <param name="place">Where; null where no place is told.</param>
    public static string At(string label, string? place)
    {
        ArgumentNullException.ThrowIfNull(label);
        return place is null || label.Contains(place, StringComparison.OrdinalIgnoreCase) ? label
            : place == PlacePhrase.Worldwide ? $"{label} {place}" : $"{label} in {place}";
    }

    /// <summary>True where people of some kind may be among the more people to whom the same happened ("17 journalists were released" beside
    /// "406 prisoners were released").</summary>
    /// <param name="figure">Some of them.</param>
    /// <param name="total">The larger number.</param>
    public static bool MayBePart(Figure figure, Figure total)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(total);
        return figure is { Thing: not null, Event: not null, IsHypothetical: false, Qualifier: not Qualifier.Vague } && total.Event == figure.Event
            && total.Value > figure.Value && total is { IsHypothetical: false, Thing: not null } && IsPeople(figure) && IsPeople(total)
            && KindOf(figure) is not null && KindOf(figure) != KindOf(total);
    }

    /// <summary>True where the values can both be right ("dozens" and 140; "more than 300" and 312).</summary>
    /// <param name="known">A figure.</param>
    /// <param name="other">Another figure of the same slot.</param>
    /// <remarks>The intervals of the wordings meet. A vague word ("dozens") is a lower bound: writers use it while they do not know
    /// more, so
    /// every larger number is compatible with it.</remarks>
    public static bool IsCompatible(Figure known, Figure other)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(other);
        return known.Low <= HighOf(other) && other.Low <= HighOf(known);
    }

    private static decimal HighOf(Figure figure) => figure.Qualifier == Qualifier.Vague ? decimal.MaxValue : figure.High;

    /// <summary>True where two figures can be counted at one place: one of them tells none, both tell the same, or the very number, which
    /// is too large to come about twice.</summary>
    /// <param name="known">A figure.</param>
    /// <param name="other">Another figure.</param>
    public static bool SharePlace(Figure known, Figure other)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(other);
        return known.Place is null || other.Place is null || PlaceNames.AreSame(known.Place, other.Place) || IsVeryNumber(known, other);
    }

    /// <summary>True where both give the same number, and one that is too large to come about at two places.</summary>
    /// <param name="known">A figure.</param>
    /// <param name="other">Another figure.</param>
    public static bool IsVeryNumber(Figure known, Figure other)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(other);
        return known.Value == other.Value && known.Value >= LeastTelling;
    }

    private static bool HasSlot(Figure figure) =>
        !figure.IsDenied && !figure.IsOfPage && (figure.Thing is not null || figure.Event is not null || figure.Owners.Count > 0);

    // "Three of them have died": a part of those who fell ill, but all of those who died.
    private static bool IsPart(Figure figure) => figure.IsPart && !(figure is { Thing: null, Event: not null, Whole: null });

    private static bool SameOwner(Figure known, Figure other) => (known.Owners.Count == 0 && other.Owners.Count == 0)
        || known.Owners.Intersect(other.Owners, StringComparer.OrdinalIgnoreCase).Count() >= (known.Kind == FigureKind.Score ? 2 : 1);

    private static bool SameEvent(Figure known, Figure other) => known.Event == other.Event
        || ((known.Event is null || other.Event is null) && known.Thing is not null && known.Thing == other.Thing
        && (known.Value == other.Value || (Persons.IsGeneral(known.Thing) && IsCompatible(known, other))));

    private static bool SameThing(Figure known, Figure other)
    {
        if (known.Thing == other.Thing || (known.Owners.Count > 0 && (known.Thing is null || other.Thing is null)))
            return true;
        if (!IsPeople(known) || !IsPeople(other))
            return false;
        var (one, two) = (KindOf(known), KindOf(other));
        // "12 people" and "12 soldiers" are the same dead; "17 journalists" are not the 140 people.
        return one == two || ((one is null || two is null) && known.Value == other.Value);
    }

    // "12 were killed" names nobody and means people.
    private static bool IsPeople(Figure figure) => figure.Kind == FigureKind.Count && (figure.Thing is null || IsCase(figure)
        || Persons.IsPerson(figure.Thing));

    // "97 cases of fever" are 97 people.
    private static bool IsCase(Figure figure) => figure is { Event: "infect", Thing: "case" or "infection" };

    private static string? KindOf(Figure figure) => figure.Thing is null || IsCase(figure) ? null : Persons.Kind(figure.Thing, figure.Event);

    private static bool ShareModifier(Figure known, Figure other) =>
        known.Modifiers.Count == 0 || other.Modifiers.Count == 0 || known.Modifiers.Intersect(other.Modifiers).Any();
}

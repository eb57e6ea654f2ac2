using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Times;

namespace Alerts.Stories.Figures;

/// <summary>Judges a figure by the history of its slot (DESIGN 5 and 12). Pure.</summary>
/// <param name="slot">The slot.</param>
/// <param name="voices">What the article that gives the figure says elsewhere, with its holders.</param>
internal sealed class SlotJudge(SlotState slot, IReadOnlyList<Figure> voices)
{
    // Events whose totals only grow: a lower total of nobody in particular is an old one (TEXT-CORE rule, section 6).
    private static readonly HashSet<string> Growing = ["die", "injure", "arrest", "release", "rescue", "evacuate", "infect", "destroy", "charge"];

    // Holders contradict each other where they speak of one time, give or take a day. A toll that is higher than all before and comes
    // later than that is a later one.
    private static readonly TimeSpan OneTime = TimeSpan.FromHours(36);

    // "More than 400" for 406 rounds; a fifth more is another number.
    private const decimal MuchMore = 1.2m;

    /// <summary>What the figure means, and the entry that it was compared with.</summary>
    public (FigureVerdict Verdict, SlotEntry? Earlier) Judge(Figure figure, DateTimeOffset? published, Saying saying)
    {
        var current = slot.Entries.Where(e => e.IsCurrent).ToList();
        var own = current.FindLast(e => Holders.AreSame(e.Figure, figure));
        var rivals = current.FindAll(e => !Holders.AreSame(e.Figure, figure) && !FigureSlot.IsCompatible(e.Figure, figure));
        var rival = rivals.FindLast(e => e.Figure.Holder is not null) ?? rivals.LastOrDefault();
        var when = AsOf(figure, published);
        if (own is null && Confirms(figure, when, saying, current) is { } confirmed)
            return (FigureVerdict.Confirmation, confirmed);

        var verdict = figure.Qualifier == Qualifier.Vague ? FigureVerdict.Known
            : slot.Entries.All(e => e.Figure.Qualifier == Qualifier.Vague) ? FigureVerdict.Update
            : own is not null ? AgainstOwn(figure, when, own) : AgainstOthers(figure, when, rival, current);
        return (verdict, verdict == FigureVerdict.Conflict ? rival : own ?? rival ?? current.LastOrDefault());
    }

    private FigureVerdict AgainstOwn(Figure figure, DateTimeOffset? when, SlotEntry own)
    {
        if (Fits(own.Figure, figure))
            return FigureVerdict.Known;
        var since = AsOf(own.Figure, own.Published);
        if (when < since)
            return FigureVerdict.Stale;
        // An own number of before is an old copy, unless the article is dated later.
        if (!(when > since) && slot.Entries.Any(e => Says(e, figure) && Holders.AreSame(e.Figure, figure)))
            return FigureVerdict.Known;
        // "14, not nine": the holder takes back the own number.
        var isTakenBack = voices.Any(v => v.IsDenied && FigureLedger.IsSameNumber(v, own.Figure) && Holders.AreSame(v, figure));
        return isTakenBack || (figure.Value < own.Figure.Value && Grows(figure)) ? FigureVerdict.Correction : FigureVerdict.Update;
    }

    private FigureVerdict AgainstOthers(Figure figure, DateTimeOffset? when, SlotEntry? rival, List<SlotEntry> current)
    {
        // Whoever sides with one of the holders adds no number, whatever the other one says.
        var agrees = current.Exists(e => e.Figure.Qualifier != Qualifier.Vague && Fits(e.Figure, figure));
        if (agrees || slot.Entries.Any(e => Says(e, figure) && e.IsWithdrawn != true))
            return FigureVerdict.Known;
        if (rival is null)
            return current.Exists(e => e.Figure.Qualifier != Qualifier.Vague) ? FigureVerdict.Update : FigureVerdict.Known;
        if (when < AsOf(rival.Figure, rival.Published))
            return FigureVerdict.Stale;
        if (figure.Holder is not null && (rival.Figure.Holder is not null || IsOfAnother(rival.Figure, figure)))
            return Grows(figure) && figure.Value > current.Max(e => e.Figure.Value) && when - AsOf(rival.Figure, rival.Published) >= OneTime
                ? FigureVerdict.Update : FigureVerdict.Conflict;

        // One of the two names nobody, so a disagreement cannot be told from the passing of time.
        return Grows(figure) && figure.Value < rival.Figure.Value ? FigureVerdict.Lower : FigureVerdict.Update;
    }

    // "The company says 19": the article itself tells whose the number of nobody is.
    private bool IsOfAnother(Figure number, Figure figure) => voices.Any(
        v => v.Holder is not null && FigureLedger.IsSameNumber(v, number) && !v.IsDenied && !Holders.AreSame(v, figure));

    /// <summary>The entry of the one origin whose number an independent holder gives as well; null where there is none or several.</summary>
    private SlotEntry? Confirms(Figure figure, DateTimeOffset? when, Saying saying, List<SlotEntry> current)
    {
        if (figure.Holder is null || saying == Saying.Repeats || figure.Event != slot.Entries[0].Figure.Event || figure.Qualifier == Qualifier.Vague)
            return null;
        var holders = current.FindAll(e => Says(e, figure) && e.Figure.Qualifier == figure.Qualifier);
        // Two origins have confirmed each other already; and what the article itself tells needs somebody who vouches for it.
        return holders is [var only] && !(when < AsOf(only.Figure, only.Published))
            && (only.Figure.Holder is { } holder ? Holders.AreIndependent(holder, figure.Holder) : saying == Saying.Confirms) ? only : null;
    }

    /// <summary>As of when a figure holds: the day that its sentence names, where that lies before the article.</summary>
    private static DateTimeOffset? AsOf(Figure figure, DateTimeOffset? published)
    {
        if (figure.AsOf is not { Relation: TimeRelation.AsOf, To: { } day })
            return published;
        var end = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), published?.Offset ?? TimeSpan.Zero);
        return published < end ? published : end;
    }

    /// <summary>True where nothing was learnt: both can be right, and "at least 20" did not become 34.</summary>
    private static bool Fits(Figure known, Figure figure) => FigureSlot.IsCompatible(known, figure)
        && !(known.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan && figure.Value >= known.Value * MuchMore);

    private static bool Says(SlotEntry entry, Figure figure) =>
        entry.Figure.Value == figure.Value && entry.Figure.Qualifier != Qualifier.Vague;

    private static bool Grows(Figure figure) => figure.Event is { } happened && Growing.Contains(happened);
}

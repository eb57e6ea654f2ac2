using System.Globalization;
using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Statements;

namespace Alerts.Delivery;

/// <summary>Puts the developments of an alert into words, one after the other. Pure.</summary>
/// <param name="article">The edition.</param>
/// <param name="decision">The decision on the item that the alert is about.</param>
internal sealed class AlertSections(IngestedArticle article, Decision decision)
{
    private bool _hasPlace;

    /// <summary>The sections of a development.</summary>
    public IEnumerable<AlertSection> Of(Development development)
    {
        var before = development.Earlier is { } earlier
            ? new AlertQuote(earlier.Text, $"{(IsFirst(earlier.At.Item) ? "first article" : "earlier")}, paragraph {earlier.At.Paragraph}", development.Figure?.Before)
            : null;
        var now = new AlertQuote(development.Text, Where(development.At, before is not null), development.Figure?.After);
        var label = Label(development.Kind);
        var remarks = Remarks(development);
        if (development.Figure is not { } figure)
        {
            yield return new AlertSection(label, "", null, [], before, now)
            {
                Remarks = [development.Speaker is null ? "no source named" : $"says {development.Speaker}", .. remarks],
            };
            yield break;
        }

        if (development.Kind == DevelopmentKind.Conflict)
        {
            yield return new AlertSection(label, figure.Slot.Label, null, Values(figure.Slot), before, now) { Remarks = remarks };
            yield break;
        }

        var holder = figure.Holder is null ? "no source named" : Named(figure.Holder, figure.Role);
        yield return new AlertSection(
            label, $"{figure.Slot.Label} · {holder}",
            development.Kind == DevelopmentKind.Confirmation ? null : figure.Before is null ? figure.After : $"{figure.Before} → {figure.After}",
            [], before, now)
        { Remarks = remarks };
        if (figure.Slot.Standing is SlotStanding.Contested or SlotStanding.Resolved)
            yield return new AlertSection(
                figure.Slot.Standing == SlotStanding.Resolved ? "RESOLVED" : "STILL CONTESTED", figure.Slot.Label, Gap(figure.Slot),
                Values(figure.Slot), null, null);
    }

    // A story bears the id of its first item.
    private bool IsFirst(ItemId item) => ContentId.Of("story", item.ToString()) == decision.StoryId;

    // The first sentence shows how the places are written; a pair of sentences is found by its paragraphs.
    private string Where(SentenceRef at, bool isPair)
    {
        var isShort = _hasPlace && !isPair;
        _hasPlace |= !isPair;
        var place = isPair ? $"paragraph {at.Paragraph}" : isShort ? $"{at.Paragraph}, {at.Number}" : $"paragraph {at.Paragraph}, sentence {at.Number}";
        return at.Item.EditionId == article.Id ? place : $"earlier, {place}";
    }

    private List<string> Remarks(Development development)
    {
        var remarks = new List<string>();
        if (development.Kind == DevelopmentKind.New && decision.Item == development.At.Item && IsOfPart(development.At.Sentence))
            remarks.Add("a part");
        if (development.Origins > 1)
            remarks.Add($"{development.Origins} independent sources");
        return remarks;
    }

    // A part of a larger number or beside it: no rival of it.
    private bool IsOfPart(int sentence)
    {
        var sentences = article.Item(decision.Item.Number).Analysis.Sentences;
        return sentences[sentence].Mode is not { Modality: not Modality.Stated } && sentences[sentence].Figures.Any(figure => figure is { IsHypothetical: false, Event: not null } && (figure.IsPart
            || sentences.SelectMany(s => s.Figures).Any(other => FigureSlot.MayBePart(figure, other))));
    }

    private string Label(DevelopmentKind kind) => kind switch
    {
        DevelopmentKind.Conflict => decision.OpensStory ? "CONTESTED" : "CONFLICT",
        _ => kind.ToString().ToUpperInvariant(),
    };

    // Numbers move together or apart: that is half the news of a dispute.
    private static string? Gap(SlotView slot) => slot is { Gap: { } gap, GapBefore: { } before } && gap != before
        ? string.Create(CultureInfo.InvariantCulture, $"the gap {(gap < before ? "narrowed" : "widened")} from {before:0.##} to {gap:0.##}")
        : null;

    private static List<AlertValue> Values(SlotView slot) =>
    [
        .. slot.Values.Select(v => new AlertValue(
            v.Written, v.Holder is null ? "no source named" : Named(v.FullName ?? v.Holder, v.Role),
            v.Since ?? (slot.Values.Any(other => other.Since is not null) ? "period not stated" : null)) { ShortHolder = v.Holder ?? "no source named" }),
    ];

    private static string Named(string holder, string? role) => role is null ? holder : $"{holder}, {WithoutArticle(role)}";

    private static string WithoutArticle(string role) => role.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? role[4..]
        : role.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? role[2..]
        : role.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? role[3..] : role;
}

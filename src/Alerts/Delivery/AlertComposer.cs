using System.Globalization;
using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Subscriptions.Matches;

namespace Alerts.Delivery;

/// <summary>Puts what a recipient is told into words. Pure.</summary>
internal static class AlertComposer
{
    /// <summary>Composes an alert.</summary>
    /// <param name="article">The edition.</param>
    /// <param name="decisions">The decisions of its items.</param>
    /// <param name="recipient">Who is told what.</param>
    /// <param name="publicUrl">Where this installation answers.</param>
    public static Alert Compose(
        IngestedArticle article, IReadOnlyList<Decision> decisions, MatchedRecipient recipient, Uri publicUrl)
    {
        var byId = decisions.SelectMany(d => d.Developments).ToDictionary(d => d.Id);
        var told = recipient.Developments.Select(id => byId[id]).ToList();
        var decision = decisions.First(d => d.Item == told[0].At.Item);
        var sections = told.SelectMany(d => Sections(d, decision.OpensStory)).ToList();
        return new Alert(
            AlertSubject.Of(told[0], article.Item(told[0].At.Item.Number).Analysis.Names, recipient.Topics),
            sections[0].Change is { } change ? $"{sections[0].Title}: {change}" : sections[0].Now?.Text ?? sections[0].Title,
            Opening(article, decision), sections, [.. Notes(decisions, decision, recipient)],
            new Uri(publicUrl, $"stories/{decision.StoryId}"));
    }

    /// <summary>The story of an alert: that of its most important development.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="recipient">Who is told what.</param>
    public static string StoryOf(EditionContent edition, MatchedRecipient recipient) =>
        edition.Decisions.First(d => d.Developments.Any(development => development.Id == recipient.Developments[0])).StoryId;

    /// <summary>Number of the edition's sentences that say what was known.</summary>
    /// <param name="decisions">The decisions of its items.</param>
    public static int KnownSentences(IReadOnlyList<Decision> decisions) =>
        decisions.Sum(d => d.Sentences.Count(s => s.Fate == Fate.Known));

    private static string Opening(IngestedArticle article, Decision decision)
    {
        var source = article.Source is { } name ? name : "1 source";
        var dropped = Time(article.DroppedAt);
        var published = article.Published is { } time
            ? $"published {Time(time)}"
            : "the article gives no date: its times are shown as written";
        var what = decision.OpensStory ? "NEW STORY" : decision.StoryName;
        return $"{what} · {source} · received {dropped} · {published}";
    }

    private static IEnumerable<AlertSection> Sections(Development development, bool opensStory)
    {
        var now = new AlertQuote(development.Text, Where(development.At), development.Figure?.After);
        var before = development.Earlier is { } earlier
            ? new AlertQuote(earlier.Text, $"earlier, {Where(earlier.At)}", development.Figure?.Before)
            : null;
        if (development.Figure is not { } figure)
        {
            yield return new AlertSection(
                Label(development.Kind, opensStory), development.Speaker is null ? "no source named" : $"says {development.Speaker}", null, [],
                before, now);
            yield break;
        }

        var holder = figure.Holder is null ? "no source named" : Holder(figure.Holder, figure.Role);
        if (development.Kind == DevelopmentKind.Conflict)
        {
            yield return new AlertSection(
                Label(development.Kind, opensStory), figure.Slot.Label, null, Values(figure.Slot), before, now);
            yield break;
        }

        yield return new AlertSection(
            Label(development.Kind, opensStory), $"{figure.Slot.Label} · {holder}",
            development.Kind == DevelopmentKind.Confirmation ? null : figure.Before is null ? figure.After : $"{figure.Before} → {figure.After}",
            [], before, now);
        if (figure.Slot.Standing is SlotStanding.Contested or SlotStanding.Resolved)
            yield return new AlertSection(
                figure.Slot.Standing == SlotStanding.Resolved ? "RESOLVED" : "STILL CONTESTED", figure.Slot.Label, Gap(figure.Slot),
                Values(figure.Slot), null, null);
    }

    private static string Label(DevelopmentKind kind, bool opensStory) => kind switch
    {
        DevelopmentKind.Conflict => opensStory ? "CONTESTED" : "CONFLICT",
        _ => kind.ToString().ToUpperInvariant(),
    };

    // Numbers move together or apart: that is half the news of a dispute.
    private static string? Gap(SlotView slot) => slot is { Gap: { } gap, GapBefore: { } before } && gap != before
        ? string.Create(CultureInfo.InvariantCulture, $"the gap {(gap < before ? "narrowed" : "widened")} from {before:0.##} to {gap:0.##}")
        : null;

    private static IEnumerable<string> Notes(IReadOnlyList<Decision> decisions, Decision decision, MatchedRecipient recipient)
    {
        if (recipient.More > 0)
            yield return $"{Count(recipient.More, "more sentence")} in this article.";
        var known = KnownSentences(decisions);
        if (decision.OpensStory)
            yield return "Known before: nothing, this is the first article.";
        else if (known > 0)
            yield return $"Not repeated: {Count(known, "known sentence")}.";
        foreach (var topic in recipient.Topics)
        {
            yield return $"Why you got this: topic \"{topic.Topic}\", {topic.Where}.";
        }
    }

    private static IReadOnlyList<AlertValue> Values(SlotView slot) =>
        [.. slot.Values.Select(v => new AlertValue(v.Written, 
            (v.Holder is null ? "no source named" : Holder(v.Holder, v.Role)) + (v.Since is { } since ? $" · {since}" : "")))];

    private static string Holder(string holder, string? role) => role is null ? holder : $"{holder}, {role}";

    private static string Where(SentenceRef at) => string.Create(
        CultureInfo.InvariantCulture, $"paragraph {at.Paragraph}, sentence {at.Number}");

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);
}

namespace Alerts.Stories.Reading;

/// <summary>A story with a part of its articles, for a page.</summary>
/// <param name="Id">Lower-case hex.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Opened">When its first article came in, UTC.</param>
/// <param name="Updated">When its last article came in, UTC.</param>
/// <param name="Count">How many articles it has, editions counted each.</param>
/// <param name="Figures">What is counted.</param>
/// <param name="Opening">The article that opened it; null where it is withdrawn.</param>
/// <param name="Items">The part of its articles, the last one first.</param>
/// <param name="Next">Ask for the articles before this number for the next part; null where there is nothing more.</param>
/// <param name="Skipped">How many articles could not be compared with it.</param>
public sealed record StoryTimeline(
    string Id, string Name, DateTimeOffset Opened, DateTimeOffset Updated, int Count, ForemostFigures Figures,
    TimelineItem? Opening, IReadOnlyList<TimelineItem> Items, int? Next, int Skipped)
{
    /// <summary>
    /// The story so far: what it opened with, then the two weightiest developments since, in the order of events. Three sentences at
    /// most, each with the article that says it.
    /// </summary>
    public IReadOnlyList<(TimelineItem Item, Development Told)> SoFar { get; } = Sum(Opening, Items);

    private static List<(TimelineItem Item, Development Told)> Sum(TimelineItem? opening, IReadOnlyList<TimelineItem> items)
    {
        var first = opening is { IsNotice: true } ? [] : opening?.Decision.Developments.OrderByDescending(d => d.Importance).ThenBy(d => d.At.Sentence)
            .Take(1).Select(d => (opening, d)) ?? [];
        // Newer before weightier would tell trifles, weightier before newer what is long past: so the last figures first, then weight.
        var since = items.Where(item => item.Id != opening?.Id && !item.IsNotice).SelectMany((item, age) => item.Decision.Developments.Select(d => (item, d, age)))
            .OrderByDescending(told => told.d.Figure is not null).ThenByDescending(told => told.d.Importance).ThenBy(told => told.age)
            .DistinctBy(told => told.d.Figure?.Slot.Label ?? told.d.Text).Take(2).OrderByDescending(told => told.age).Select(told => (told.item, told.d));
        return [.. first, .. since];
    }
}

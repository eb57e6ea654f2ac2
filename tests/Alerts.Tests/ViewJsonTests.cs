using System.Text.Json;
using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Suspects;
using Alerts.Subscriptions;
using Alerts.TestSupport;

namespace Alerts.Tests;

/// <summary>Programs read these documents: fields may be added, never renamed or removed.</summary>
public sealed class ViewJsonTests
{
    private static readonly DateTimeOffset Time = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_list_of_subscriptions_is_frozen() => Golden.Match("subscriptions.json", JsonSerializer.Serialize(
        new Page<SubscriptionView>([new SubscriptionView("ab", "email", "desk@example.org", "bridge", Time, false)], "next"),
        ViewJson.Default.PageSubscriptionView));

    [Fact]
    public void A_list_of_stories_is_frozen() => Golden.Match("stories.json", JsonSerializer.Serialize(
        new Page<StorySummary>([new StorySummary("ab", "Bridge closed", Time, Time, 2)], "next"), ViewJson.Default.PageStorySummary));

    [Fact]
    public void A_list_of_suspects_is_frozen() => Golden.Match("suspects.json", JsonSerializer.Serialize(
        new Page<SuspectedPair>(
            [new SuspectedPair(new StorySummary("ab", "Bridge closed", Time, Time, 2), new StorySummary("cd", "Bridge shut", Time, Time, 1), 0.21)], "next"),
        ViewJson.Default.PageSuspectedPair));

    [Fact]
    public void A_list_of_rejected_files_is_frozen() => Golden.Match("rejected.json", JsonSerializer.Serialize(
        new Page<RejectedFile>([new RejectedFile("1.json", "article.text.empty", "$.text", "cause", "remedy", Time, 14)], null),
        ViewJson.Default.PageRejectedFile));
}

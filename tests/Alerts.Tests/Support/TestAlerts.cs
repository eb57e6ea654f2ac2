using Alerts.Articles;
using Alerts.Delivery;
using Alerts.Stories;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;

namespace Alerts.Tests.Support;

/// <summary>Composes the alert of an article for a recipient who is told everything that is new in it.</summary>
internal static class TestAlerts
{
    public static readonly Uri PublicUrl = new("https://alerts.example.org/");

    public static Alert Tell(this TestStory story, IngestedArticle article, string topic, int more = 0) =>
        Compose(article, story.Tell(article), topic, more);

    public static Alert Compose(IngestedArticle article, Decision decision, string topic, int more = 0) => AlertComposer.Compose(
        new EditionContent(article, [decision]),
        new MatchedRecipient(
            "r", "r", SubscriptionLine.Email, [.. decision.Developments.OrderByDescending(d => d.Importance).Select(d => d.Id)], more,
            [new MatchedTopic("s", topic, "both words in paragraph 1")]),
        PublicUrl);
}

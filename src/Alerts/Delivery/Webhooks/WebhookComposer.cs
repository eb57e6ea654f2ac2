using System.Text.Json;
using Alerts.Stories;
using Alerts.Subscriptions.Matches;

namespace Alerts.Delivery.Webhooks;

/// <summary>Puts what a recipient is told into data. Pure, and without a clock: every attempt has the same bytes.</summary>
internal static class WebhookComposer
{
    /// <param name="alertId">Id of the alert.</param>
    /// <param name="edition">What is told of.</param>
    /// <param name="recipient">Who is told what.</param>
    /// <param name="publicUrl">Where this installation answers.</param>
    /// <returns>JSON in UTF-8.</returns>
    public static byte[] Compose(string alertId, EditionContent edition, MatchedRecipient recipient, Uri publicUrl)
    {
        var article = edition.Article;
        var alert = AlertComposer.Compose(edition, recipient, publicUrl);
        var decision = edition.Decisions.First(d => d.StoryId == AlertComposer.StoryOf(edition, recipient));
        var data = new AlertData(
            alertId, alert.Subject, new StoryData(decision.StoryId, decision.StoryName, decision.OpensStory, alert.StoryLink),
            new ArticleData(
                article.ArticleId, article.Edition, article.Title, article.Url, article.Source, article.Author,
                article.Published?.ToUniversalTime(), article.DroppedAt.ToUniversalTime()),
            [.. edition.Told(recipient).Select(Development)],
            [.. recipient.Topics.Select(t => new TopicData(t.Topic, t.Where))],
            recipient.More, AlertComposer.KnownSentences(edition.Decisions));
        return JsonSerializer.SerializeToUtf8Bytes(
            new WebhookEvent(WebhookEvent.AlertCreated, article.DroppedAt.ToUniversalTime(), data), WebhookJson.Default.WebhookEvent);
    }

    private static DevelopmentData Development(Development development) => new(
        development.Id, Name(development.Kind), Math.Round(development.Importance, 3), Sentence(development.Text, development.At),
        development.Earlier is { } earlier ? Sentence(earlier.Text, earlier.At) : null, development.Speaker,
        development.Figure is { } figure ? Figure(figure) : null, development.Origins);

    private static SentenceData Sentence(string text, SentenceRef at) => new(text, at.Item.ArticleId, at.Paragraph, at.Number);

    private static FigureData Figure(FigureChange figure) => new(
        figure.Slot.Label, Name(figure.Slot.Standing), figure.Before, figure.After, figure.Holder, figure.Role,
        [.. figure.Slot.Values.Select(v => new ValueData(v.Written, v.Value, v.Holder, v.Role))]);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

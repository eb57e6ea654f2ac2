using System.Text.Json.Serialization;

namespace Alerts.Delivery.Webhooks;

/// <summary>The body of a webhook; <c>docs/webhooks.md</c> is its contract. It is the same in every attempt.</summary>
/// <param name="Type">What happened: <see cref="AlertCreated"/>.</param>
/// <param name="Timestamp">When: the time at which the article came in, UTC.</param>
/// <param name="Data">The alert.</param>
internal sealed record WebhookEvent(string Type, DateTimeOffset Timestamp, AlertData Data)
{
    public const string AlertCreated = "alert.created";
}

/// <summary>What a mail says, as data.</summary>
internal sealed record AlertData(
    string Id, string Subject, StoryData Story, ArticleData Article, IReadOnlyList<DevelopmentData> Developments,
    IReadOnlyList<TopicData> Topics, int MoreSentences, int KnownSentences);

/// <summary>The story of the alert.</summary>
internal sealed record StoryData(string Id, string Name, bool IsNew, Uri Link);

/// <summary>The article that brought it.</summary>
internal sealed record ArticleData(
    string Id, int Edition, string? Title, string? Url, string? Source, string? Author, DateTimeOffset? Published, DateTimeOffset Received);

/// <summary>One piece of news, and how many independent texts say so.</summary>
internal sealed record DevelopmentData(
    string Id, string Kind, double Importance, SentenceData Now, SentenceData? Before, string? Speaker, FigureData? Figure, int Origins);

/// <summary>A sentence and where it stands; paragraph and sentence count from 1.</summary>
internal sealed record SentenceData(string Text, string Article, int Paragraph, int Sentence);

/// <summary>A figure that moved or is disputed.</summary>
internal sealed record FigureData(
    string Counted, string Standing, string? Before, string After, string? Holder, string? Role, IReadOnlyList<ValueData> Values);

/// <summary>A value with its holder.</summary>
internal sealed record ValueData(string Written, decimal Value, string? Holder, string? Role);

/// <summary>A topic that was found.</summary>
internal sealed record TopicData(string Topic, string Where);

/// <summary>The bodies on the wire.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WebhookEvent))]
internal sealed partial class WebhookJson : JsonSerializerContext;

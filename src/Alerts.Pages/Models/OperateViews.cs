using Alerts.Articles;
using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Poison;
using Alerts.Storage;
using Alerts.Stories.Reading;
using Alerts.Subscriptions;

namespace Alerts.Pages.Models;

/// <summary>Asks for the operator's key.</summary>
/// <param name="Frame">Around it.</param>
public sealed record LoginView(OperateFrame Frame);

/// <summary>How the installation stands.</summary>
/// <param name="Frame">Around it.</param>
/// <param name="Queues">What waits on the queues.</param>
/// <param name="Stories">How many stories there are.</param>
/// <param name="Inbox">Files in the inbox; one more than <see cref="MostInbox"/> for more.</param>
/// <param name="Poison">Messages that failed and wait for an operator.</param>
public sealed record StatusView(OperateFrame Frame, IReadOnlyList<QueueLength> Queues, int Stories, int Inbox, int Poison)
{
    /// <summary>Files of the inbox that are counted.</summary>
    public const int MostInbox = 1000;
}

/// <summary>The files that could not be read.</summary>
/// <param name="Frame">Around it.</param>
/// <param name="Page">A part of them.</param>
public sealed record RejectedView(OperateFrame Frame, Page<RejectedFile> Page);

/// <summary>The messages that no stage could handle.</summary>
/// <param name="Frame">Around it.</param>
/// <param name="Messages">The first of them.</param>
public sealed record PoisonView(OperateFrame Frame, IReadOnlyList<PoisonMessage> Messages)
{
    /// <summary>The most that are shown.</summary>
    public const int Most = 100;
}

/// <summary>The mails of a local run.</summary>
/// <param name="Frame">Around it.</param>
/// <param name="Mails">The last of them.</param>
public sealed record OutboxView(OperateFrame Frame, IReadOnlyList<OutboxMail> Mails);

/// <summary>A mail of a local run.</summary>
/// <param name="Frame">Around it.</param>
/// <param name="Mail">The mail.</param>
public sealed record MailView(OperateFrame Frame, OutboxMail Mail);

/// <summary>Who was told of an edition.</summary>
/// <param name="Frame">Around it.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Deliveries">The first recipients; null where nobody was looked for yet.</param>
/// <param name="Now">The time.</param>
public sealed record DeliveriesView(OperateFrame Frame, EditionId Edition, IReadOnlyList<DeliveryState>? Deliveries, DateTimeOffset Now);

/// <summary>Who can be told, and the articles that came in last.</summary>
/// <param name="Frame">Around it.</param>
/// <param name="Recipients">A part of the subscriptions, those that have ended too.</param>
/// <param name="Articles">The last articles with news, the newest first.</param>
public sealed record RecipientsView(OperateFrame Frame, Page<SubscriptionView> Recipients, IReadOnlyList<TimelineItem> Articles)
{
    /// <summary>Articles that are shown.</summary>
    public const int MostArticles = 20;

    /// <summary>Picks the last articles.</summary>
    /// <param name="running">The stories that moved last.</param>
    public static IReadOnlyList<TimelineItem> Last(IReadOnlyList<RunningStory> running) =>
        [.. running.SelectMany(story => story.Latest).OrderByDescending(item => item.Received).DistinctBy(item => item.Id.EditionId).Take(MostArticles)];
}

/// <summary>What a recipient was told.</summary>
/// <param name="Frame">Around it.</param>
/// <param name="RecipientId">The address or endpoint.</param>
/// <param name="Alerts">The last alerts, the newest first.</param>
/// <param name="Now">The time.</param>
public sealed record RecipientView(OperateFrame Frame, string RecipientId, IReadOnlyList<TitledAlert> Alerts, DateTimeOffset Now);

using Alerts.Storage;

namespace Alerts;

/// <summary>A stage of the pipeline: what starts it and what it sends on.</summary>
/// <param name="Function">Name of its function.</param>
/// <param name="Trigger">The container, queue or schedule that starts it.</param>
/// <param name="Sends">The queues that it sends to.</param>
public sealed record PipelineStage(string Function, string Trigger, IReadOnlyList<string> Sends);

/// <summary>
/// The map of the flow. Start reading here; each stage is a class of the same name in a folder of this project, and a thin
/// function in Alerts.Functions. A test holds this map, the functions and the stages together.
/// </summary>
/// <remarks>
/// <code>
/// articles/ ─► IngestArticle ─► article-ingested ─► FindDevelopments ─► developments-found ─► MatchSubscriptions
///                 │└► rejected/                                                                    │
///                 └► embargo-ended ─► ReleaseArticle ─► article-ingested                           │
///                                                        mail ◄─ SendEmail ◄─ email-requested ◄────┤
///                                                        mail ◄─ SendEmailPages ◄─ email-pages ◄───┤
///                                                 endpoint ◄─ SendWebhooks ◄─ webhook-due ◄────────┘
/// WakeDue (timer) ─► the queue that a row of table Due names, when its time has come
/// timers besides: SweepInbox, RepairSubscriptions, CompactLogs, RecordPoison (every queue's poison twin ─► table Poison)
/// </code>
/// </remarks>
public static class Pipeline
{
    /// <summary>When the inbox is swept: every five minutes.</summary>
    public const string SweepSchedule = "0 */5 * * * *";

    /// <summary>When failed messages are written down: every minute.</summary>
    public const string PoisonSchedule = "0 * * * * *";

    /// <summary>When what waits is woken: every minute (<see cref="Due.WakeDue.Interval"/>), beside the full one.</summary>
    public const string WakeSchedule = "30 * * * * *";

    /// <summary>When half changed subscriptions are completed: every ten minutes.</summary>
    public const string RepairSchedule = "45 */10 * * * *";

    /// <summary>When the logs are saved: every hour, beside the full hour.</summary>
    public const string CompactSchedule = "0 17 * * * *";

    /// <summary>All stages in the order of the flow.</summary>
    public static IReadOnlyList<PipelineStage> Stages { get; } =
    [
        new("IngestArticle", Containers.Articles, [Queues.ArticleIngested, Queues.EmbargoEnded]),
        new("ReleaseArticle", Queues.EmbargoEnded, [Queues.EmbargoEnded, Queues.ArticleIngested]),
        new("SweepInbox", SweepSchedule, [Queues.ArticleIngested, Queues.EmbargoEnded]),
        new("FindDevelopments", Queues.ArticleIngested, [Queues.DevelopmentsFound]),
        new("MatchSubscriptions", Queues.DevelopmentsFound, [Queues.EmailRequested, Queues.EmailPages, Queues.WebhookDue]),
        new("SendEmail", Queues.EmailRequested, [Queues.EmailRequested]),
        new("SendEmailPages", Queues.EmailPages, [Queues.EmailPages]),
        new("SendWebhooks", Queues.WebhookDue, [Queues.WebhookDue]),
        new("WakeDue", WakeSchedule, [Queues.EmbargoEnded, Queues.EmailRequested, Queues.EmailPages, Queues.WebhookDue]),
        new("RecordPoison", PoisonSchedule, []),
        new("RepairSubscriptions", RepairSchedule, []),
        new("CompactLogs", CompactSchedule, []),
    ];
}

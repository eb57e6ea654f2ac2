namespace Alerts.Storage;

/// <summary>The queues, each named after the message that it carries; the host adds a <c>-poison</c> twin to each.</summary>
public static class Queues
{
    /// <summary>Carries <see cref="Messages.ArticleIngested"/>.</summary>
    public const string ArticleIngested = "article-ingested";

    /// <summary>Carries <see cref="Messages.DevelopmentsFound"/>.</summary>
    public const string DevelopmentsFound = "developments-found";

    /// <summary>Carries <see cref="Messages.EmailRequested"/>.</summary>
    public const string EmailRequested = "email-requested";

    /// <summary>Carries <see cref="Messages.WebhookDue"/>.</summary>
    public const string WebhookDue = "webhook-due";

    /// <summary>All of them; created at start-up.</summary>
    public static IReadOnlyList<string> All { get; } = [ArticleIngested, DevelopmentsFound, EmailRequested, WebhookDue];
}

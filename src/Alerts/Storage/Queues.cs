namespace Alerts.Storage;

/// <summary>The queues, each named after the message that it carries (<see cref="EmailPages"/> apart); the host adds a <c>-poison</c> twin to each.</summary>
public static class Queues
{
    /// <summary>Carries <see cref="Messages.ArticleIngested"/>.</summary>
    public const string ArticleIngested = "article-ingested";

    /// <summary>Carries <see cref="Messages.EmbargoEnded"/>.</summary>
    public const string EmbargoEnded = "embargo-ended";

    /// <summary>Carries <see cref="Messages.DevelopmentsFound"/>.</summary>
    public const string DevelopmentsFound = "developments-found";

    /// <summary>Carries <see cref="Messages.EmailRequested"/>.</summary>
    public const string EmailRequested = "email-requested";

    /// <summary>Carries <see cref="Messages.EmailRequested"/> for pages of many recipients, so that a small page does not wait.</summary>
    public const string EmailPages = "email-pages";

    /// <summary>Carries <see cref="Messages.WebhookDue"/>.</summary>
    public const string WebhookDue = "webhook-due";

    /// <summary>All of them; created at start-up.</summary>
    public static IReadOnlyList<string> All { get; } = [EmbargoEnded, ArticleIngested, DevelopmentsFound, EmailRequested, EmailPages, WebhookDue];
}

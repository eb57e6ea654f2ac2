using System.ComponentModel.DataAnnotations;
using Alerts.Delivery.Email.Transports;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery.Email;

/// <summary>Settings of mails; configuration section <c>Alerts:Mail</c>.</summary>
public sealed record MailOptions
{
    /// <summary>Value of <see cref="Transport"/>: mails are kept as blobs.</summary>
    public const string Outbox = "outbox";

    /// <summary>Value of <see cref="Transport"/>: mails go to a mail server.</summary>
    public const string SmtpServer = "smtp";

    /// <summary>Value of <see cref="Transport"/>: mails go to SendGrid.</summary>
    public const string SendGridService = "sendgrid";

    private static readonly TimeSpan[] DefaultDelays =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
        TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>The domain in message ids and list ids.</summary>
    [Required, RegularExpression("^[A-Za-z0-9.-]+$")]
    public string Domain { get; init; } = "alerts.localhost";

    /// <summary>The sender's address.</summary>
    [Required, EmailAddress]
    public string From { get; init; } = "alerts@alerts.localhost";

    /// <summary>The sender's name.</summary>
    [Required]
    public string FromName { get; init; } = "Alerts";

    /// <summary>Who brings the mails: <c>outbox</c>, <c>smtp</c> or <c>sendgrid</c>.</summary>
    public string Transport { get; init; } = Outbox;

    /// <summary>Settings of the mail server; needed with <c>smtp</c> only.</summary>
    public SmtpOptions Smtp { get; init; } = new();

    /// <summary>Settings of SendGrid; needed with <c>sendgrid</c> only.</summary>
    public SendGridOptions SendGrid { get; init; } = new();

    /// <summary>How long to wait after the first, second … failed try of a mail. After the last one the mail has failed for good.
    /// Empty for the default: 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 h, about three days as mail servers do (RFC 5321, 4.5.4.1).</summary>
    public IReadOnlyList<TimeSpan> RetryDelays { get; init; } = [];

    /// <summary><see cref="RetryDelays"/>, or the default.</summary>
    internal IReadOnlyList<TimeSpan> Delays => RetryDelays.Count > 0 ? RetryDelays : DefaultDelays;

    /// <summary>How many mails of one page are handed over at once. Each of them is a connection to the mail server, and several pages may be
    /// under way; many servers allow ten connections a client, and a slow one is waited for by all.</summary>
    [Range(1, 100)]
    public int AtOnce { get; init; } = 8;

    /// <summary>How long all mails wait when none can be sent (a wrong key, a server that is down), before one is tried again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan HoldFor { get; init; } = TimeSpan.FromMinutes(1);
}

/// <summary>Checks <see cref="MailOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class MailOptionsValidator : IValidateOptions<MailOptions>;

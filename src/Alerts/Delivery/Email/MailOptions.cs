using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery.Email;

/// <summary>Settings of mails; configuration section <c>Alerts:Mail</c>.</summary>
public sealed record MailOptions
{
    /// <summary>The domain in message ids and list ids.</summary>
    [Required, RegularExpression("^[A-Za-z0-9.-]+$")]
    public string Domain { get; init; } = "alerts.localhost";

    /// <summary>The sender's address.</summary>
    [Required, EmailAddress]
    public string From { get; init; } = "alerts@alerts.localhost";

    /// <summary>The sender's name.</summary>
    [Required]
    public string FromName { get; init; } = "Alerts";
}

/// <summary>Checks <see cref="MailOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class MailOptionsValidator : IValidateOptions<MailOptions>;

namespace Alerts.Delivery.Email.Transports;

/// <summary>SendGrid; configuration section <c>Alerts:Mail:SendGrid</c>.</summary>
public sealed record SendGridOptions
{
    /// <summary>A key that may send mail.</summary>
    public string ApiKey { get; init; } = "";

    /// <summary>Where its interface answers. Accounts in the European Union have <c>https://api.eu.sendgrid.com</c>.</summary>
    public string Host { get; init; } = "https://api.sendgrid.com";

    /// <summary>True to have every mail checked but not delivered.</summary>
    public bool Sandbox { get; init; }

    /// <summary>How long one call may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}

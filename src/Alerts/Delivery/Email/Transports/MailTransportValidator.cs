using System.Net;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery.Email.Transports;

/// <summary>Checks at start-up that the chosen transport has what it needs.</summary>
public sealed class MailTransportValidator : IValidateOptions<MailOptions>
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(6);   // the storage hides a message for seven days at most

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var faults = (options.Transport switch
        {
            MailOptions.Outbox => [],
            MailOptions.SmtpServer => Smtp(options.Smtp),
            MailOptions.SendGridService => SendGrid(options.SendGrid),
            _ => [$"Alerts:Mail:Transport is \"{options.Transport}\". Set it to outbox, smtp or sendgrid."],
        }).ToList();
        if (options.RetryDelays.Any(delay => delay <= TimeSpan.Zero || delay > LongestDelay))
            faults.Add("Alerts:Mail:RetryDelays must hold times above zero and up to 6 days, for example 00:00:05.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Smtp(SmtpOptions smtp)
    {
        if (smtp.Host.Length == 0)
            yield return "Alerts:Mail:Smtp:Host is missing. Set it to the name of the mail server, for example mail.example.org.";
        if (smtp.Port is < IPEndPoint.MinPort + 1 or > IPEndPoint.MaxPort)
            yield return "Alerts:Mail:Smtp:Port must be 1 to 65535, usually 587 or 465.";
        if (smtp.User.Length > 0 && smtp.Password.Length == 0)
            yield return "Alerts:Mail:Smtp:Password is missing. Set it, or remove Alerts:Mail:Smtp:User.";
        if (smtp is { Security: SmtpSecurity.None, User.Length: > 0 } && !IsLoopback(smtp.Host))
            yield return "Alerts:Mail:Smtp:Security is none, so the password would travel in clear. Set it to starttls or tls.";
        if (smtp.CertificateSha256.Length > 0 && (smtp.CertificateSha256.Length != 64 || !smtp.CertificateSha256.All(char.IsAsciiHexDigit)))
            yield return "Alerts:Mail:Smtp:CertificateSha256 must be 64 hex digits. See it with: openssl x509 -noout -fingerprint -sha256";
        if (!IsTimeout(smtp.Timeout))
            yield return "Alerts:Mail:Smtp:Timeout must be above zero and at most 00:01:00.";
    }

    private static IEnumerable<string> SendGrid(SendGridOptions sendGrid)
    {
        if (sendGrid.ApiKey.Length == 0)
            yield return "Alerts:Mail:SendGrid:ApiKey is missing. Make a key with the permission \"Mail Send\" in SendGrid and set it.";
        if (!Uri.TryCreate(sendGrid.Host, UriKind.Absolute, out var host)
            || (host.Scheme != Uri.UriSchemeHttps && !(host.Scheme == Uri.UriSchemeHttp && host.IsLoopback)))
            yield return "Alerts:Mail:SendGrid:Host must be an https address. The usual one is https://api.sendgrid.com";
        if (!IsTimeout(sendGrid.Timeout))
            yield return "Alerts:Mail:SendGrid:Timeout must be above zero and at most 00:01:00.";
    }

    private static bool IsTimeout(TimeSpan time) => time > TimeSpan.Zero && time <= LongestTimeout;

    private static bool IsLoopback(string host) =>
        host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}

using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Alerts.Storage.Steps;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Alerts.Delivery.Email.Transports;

/// <summary>Hands mails to a mail server, a connection each.</summary>
internal sealed class SmtpTransport(IOptions<MailOptions> options) : IMailTransport
{
    private readonly SmtpOptions _options = options.Value.Smtp;

    public async Task<DeliveryOutcome> SendAsync(string id, MimeMessage mail, CancellationToken cancellation)
    {
        using var client = new SmtpClient { Timeout = (int)_options.Timeout.TotalMilliseconds };
        if (_options.CertificateSha256.Length > 0)
            client.ServerCertificateValidationCallback = (_, certificate, _, _) => IsPinned(certificate);
        if (await OpenAsync(client, cancellation) is { } fault)
            return fault;
        try
        {
            await client.HandOverAsync(Step.Here(), mail, cancellation);
        }
        catch (SmtpCommandException e)
        {
            return SmtpAnswers.Judge(e);
        }
        catch (Exception e) when (e is IOException or SocketException or SmtpProtocolException or TimeoutException)
        {
            // The connection broke at an unknown point: perhaps after the server had taken the mail.
            return DeliveryOutcome.Deferred("smtp connection lost", mayHaveArrived: true);
        }

        await CloseAsync(client, cancellation);
        return DeliveryOutcome.Accepted("smtp 250");
    }

    // Null where the server is ready for a mail. What goes wrong here has nothing to do with the mail: all wait.
    private async Task<DeliveryOutcome?> OpenAsync(SmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.ConnectAsync(_options.Host, _options.Port, _options.Security switch
            {
                SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
                SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
                _ => SecureSocketOptions.None,
            }, cancellation);
            if (_options.User.Length > 0)
                await client.AuthenticateAsync(_options.User, _options.Password, cancellation);
            return null;
        }
        catch (AuthenticationException)
        {
            return DeliveryOutcome.Held("smtp login refused", "Check Alerts:Mail:Smtp:User and Alerts:Mail:Smtp:Password.");
        }
        catch (SslHandshakeException)
        {
            return DeliveryOutcome.Held("smtp certificate not accepted",
                "Check Alerts:Mail:Smtp:Host and Alerts:Mail:Smtp:Port; for a certificate of your own set Alerts:Mail:Smtp:CertificateSha256.");
        }
        catch (NotSupportedException)
        {
            return DeliveryOutcome.Held("smtp server lacks STARTTLS or login",
                "Set Alerts:Mail:Smtp:Security to what the server offers (starttls, tls, none); without login remove Alerts:Mail:Smtp:User.");
        }
        catch (SmtpCommandException e)
        {
            return SmtpAnswers.Hold(e);
        }
        catch (Exception e) when (e is IOException or SocketException or SmtpProtocolException or TimeoutException)
        {
            return DeliveryOutcome.Held("smtp server not reached",
                "Check that the server runs and that Alerts:Mail:Smtp:Host and Alerts:Mail:Smtp:Port are right.");
        }
    }

    // The mail is handed over: how the farewell goes changes nothing.
    private static async Task CloseAsync(SmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception e) when (e is IOException or SocketException or ProtocolException or CommandException or OperationCanceledException)
        {
            client.Disconnect(quit: false, CancellationToken.None);
        }
    }

    private bool IsPinned(X509Certificate? certificate) =>
        certificate is not null
        && string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), _options.CertificateSha256, StringComparison.OrdinalIgnoreCase);
}

using Alerts.Delivery;
using Alerts.Delivery.Email.Transports;
using MimeKit;

namespace Alerts.IntegrationTests.Delivery.Email;

/// <summary>Keeps every mail and answers as the test says.</summary>
/// <param name="answer">From the mail and its number, from 1; null to accept everything.</param>
internal sealed class ScriptedTransport(Func<MimeMessage, int, DeliveryOutcome>? answer = null) : IMailTransport
{
    private readonly List<MimeMessage> _mails = [];

    public IReadOnlyList<MimeMessage> Mails
    {
        get
        {
            lock (_mails)
            {
                return [.. _mails];
            }
        }
    }

    public async Task<DeliveryOutcome> SendAsync(string id, MimeMessage mail, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await mail.WriteToAsync(bytes, cancellation);
        bytes.Position = 0;
        var kept = await MimeMessage.LoadAsync(bytes, cancellation);
        int number;
        lock (_mails)
        {
            _mails.Add(kept);
            number = _mails.Count;
        }

        return answer?.Invoke(kept, number) ?? DeliveryOutcome.Accepted("scripted");
    }
}

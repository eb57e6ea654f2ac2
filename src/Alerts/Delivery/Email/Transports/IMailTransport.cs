using MimeKit;

namespace Alerts.Delivery.Email.Transports;

/// <summary>Hands a mail over to whoever brings it to the recipient.</summary>
public interface IMailTransport
{
    /// <summary>Hands over; returns once the other side has taken or refused it. A fault of the other side is an outcome, not an exception.</summary>
    /// <param name="id">Id of the alert; a mail handed over twice has the same id.</param>
    /// <param name="mail">The mail.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    Task<DeliveryOutcome> SendAsync(string id, MimeMessage mail, CancellationToken cancellation);
}

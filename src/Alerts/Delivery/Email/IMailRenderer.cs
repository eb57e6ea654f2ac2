namespace Alerts.Delivery.Email;

/// <summary>Gives an alert the form of a mail body.</summary>
public interface IMailRenderer
{
    /// <summary>Renders both parts; they say the same.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="leave">Where one leaves what the alert was sent for.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<MailBody> RenderAsync(Alert alert, Uri leave, CancellationToken cancellation);
}

/// <summary>The two parts of a mail.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Html">A whole HTML document.</param>
public sealed record MailBody(string Text, string Html);

using System.Text.Encodings.Web;
using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Pages.Slices;

namespace Alerts.Pages.Mails;

/// <summary>Plain, readable mails: what is new, before and now, why. Article text is always encoded.</summary>
public sealed class AlertMailRenderer : IMailRenderer
{
    /// <inheritdoc/>
    public async Task<MailBody> RenderAsync(Alert alert, Uri leave, CancellationToken cancellation)
    {
        await using var html = new StringWriter();
        using var slice = AlertMailPage.Create(new AlertMailView(alert, leave));
        // Letters beyond ASCII as numbers: old mail programs guess the character set.
        await slice.RenderAsync(html, HtmlEncoder.Default, cancellation);
        return new MailBody(AlertMailText.Write(alert, leave), html.ToString());
    }
}

using Alerts.Delivery;
using Alerts.Delivery.Email;
using MimeKit;

namespace Alerts.IntegrationTests.Delivery.Email;

/// <summary>An alert's mail as the stage makes it.</summary>
internal static class TestMail
{
    public const string Leave = "https://alerts.example.org/leave/AbC-_9";

    public static MimeMessage Create(string to = "desk@example.org", string from = "alerts@alerts.example.org") => AlertMail.Create(
        new Alert("Carreño – 210", "preheader", "opening", [], [], new Uri("https://alerts.example.org/")),
        new MailBody("text: Carreño ä €\n", "<p>html: Carreño ä €</p>\n"), "second", "first", to, new Uri(Leave),
        new MailOptions { Domain = "alerts.example.org", From = from, FromName = "Desk, Näws" },
        new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
}

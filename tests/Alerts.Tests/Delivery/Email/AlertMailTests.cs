using Alerts.Delivery;
using Alerts.Delivery.Email;
using MimeKit;

namespace Alerts.Tests.Delivery.Email;

public sealed class AlertMailTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly MailOptions Options = new() { Domain = "alerts.example.org", From = "news@alerts.example.org",
        FromName = "News Desk" };

    [Fact]
    public void The_message_id_is_the_alerts() => Assert.Equal("second@alerts.example.org", Mail("second", "second").MessageId);

    [Fact]
    public void The_first_alert_of_a_story_refers_to_nothing()
    {
        var mail = Mail("first", "first");
        Assert.Empty(mail.References);
        Assert.Null(mail.InReplyTo);
    }

    [Fact]
    public void A_later_alert_refers_to_the_first()
    {
        var mail = Mail("second", "first");
        Assert.Equal(["first@alerts.example.org"], mail.References);
        Assert.Equal("first@alerts.example.org", mail.InReplyTo);
    }

    [Fact]
    public void A_mail_says_that_a_program_made_it_for_a_list()
    {
        var mail = Mail("first", "first");
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal("Alerts <alerts.alerts.example.org>", mail.Headers["List-Id"]);
    }

    [Fact]
    public async Task A_mail_can_be_left_by_one_click()
    {
        var mail = await SentAsync(Mail("first", "first"));
        Assert.Equal("<https://alerts.example.org/leave/token>", mail.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
    }

    [Fact]
    public void A_mail_goes_from_the_desk_to_one_recipient()
    {
        var mail = Mail("first", "first");
        Assert.Equal(["reader@example.org"], mail.To.Mailboxes.Select(m => m.Address));
        Assert.Equal("\"News Desk\" <news@alerts.example.org>", mail.From.ToString());
        Assert.Equal(Noon, mail.Date);
        Assert.Empty(mail.Cc);
        Assert.Empty(mail.Bcc);
    }

    [Fact]
    public async Task Both_parts_survive_the_way_through_a_mail_server()
    {
        var mail = await SentAsync(Mail("first", "first", "Carreño – 210"));
        Assert.Equal("Carreño – 210", mail.Subject);
        Assert.Equal("text: Carreño ä €\n", mail.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal("<p>html: Carreño ä €</p>\n", mail.HtmlBody!.ReplaceLineEndings("\n"));
        Assert.Equal("multipart/alternative", mail.Body!.ContentType.MimeType);
    }

    [Fact]
    public async Task A_line_break_in_the_subject_makes_no_header()
    {
        var mail = await SentAsync(Mail("first", "first", "Ferry\r\nBcc: all@example.org\r\n\r\nText"));
        Assert.Empty(mail.Bcc);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
    }

    private static async Task<MimeMessage> SentAsync(MimeMessage mail)
    {
        using var bytes = new MemoryStream();
        await mail.WriteToAsync(bytes, TestContext.Current.CancellationToken);
        bytes.Position = 0;
        return await MimeMessage.LoadAsync(bytes, TestContext.Current.CancellationToken);
    }

    private static MimeMessage Mail(string alertId, string firstAlertId, string subject = "subject") => AlertMail.Create(
        new Alert(subject, "preheader", "opening", [], [], new Uri("https://alerts.example.org/")),
        new MailBody("text: Carreño ä €\n", "<p>html: Carreño ä €</p>\n"), alertId, firstAlertId,
        "reader@example.org", new Uri("https://alerts.example.org/leave/token"), Options, Noon);
}

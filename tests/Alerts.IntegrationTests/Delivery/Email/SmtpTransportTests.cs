using System.Net;
using System.Net.Sockets;
using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.TestSupport;
using Microsoft.Extensions.Options;

namespace Alerts.IntegrationTests.Delivery.Email;

public sealed class SmtpTransportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("starttls", SmtpSecurity.StartTls)]
    [InlineData("tls", SmtpSecurity.Tls)]
    public async Task A_mail_arrives_whole_over_an_encrypted_and_authenticated_connection(string offered, SmtpSecurity used)
    {
        await using var server = await SmtpSink.StartAsync(offered, "news", "secret", Cancellation);
        var outcome = await SendAsync(
            new SmtpOptions { Port = server.Port, Security = used, User = "news", Password = "secret", CertificateSha256 = server.Fingerprint });
        Assert.Equal(DeliveryOutcome.Accepted("smtp 250"), outcome);

        var mail = await server.ReadMailAsync(Cancellation);
        Assert.True(mail.GetProperty("isEncrypted").GetBoolean());
        Assert.Equal("news", mail.GetProperty("user").GetString());
        Assert.Equal("alerts@alerts.example.org", mail.GetProperty("from").GetString());
        Assert.Equal("desk@example.org", Assert.Single(mail.GetProperty("to").EnumerateArray()).GetString());
        Assert.Equal("Carreño – 210", mail.GetProperty("subject").GetString());
        Assert.Equal("<second@alerts.example.org>", mail.GetProperty("messageId").GetString());
        Assert.Equal("text: Carreño ä €", mail.GetProperty("text").GetString()!.Trim());
        Assert.Equal("<p>html: Carreño ä €</p>", mail.GetProperty("html").GetString()!.Trim());
        var headers = mail.GetProperty("headers");
        Assert.Equal($"<{TestMail.Leave}>", headers.GetProperty("list-unsubscribe").GetString());
        Assert.Equal("List-Unsubscribe=One-Click", headers.GetProperty("list-unsubscribe-post").GetString());
        Assert.Equal("<first@alerts.example.org>", headers.GetProperty("references").GetString());
        Assert.Equal("auto-generated", headers.GetProperty("auto-submitted").GetString());
    }

    [Theory]
    [InlineData("rcpt-450", DeliveryResult.Deferred, "smtp 450")]
    [InlineData("rcpt-550", DeliveryResult.Failed, "smtp 550")]
    [InlineData("data-452", DeliveryResult.Deferred, "smtp 452")]
    [InlineData("data-552", DeliveryResult.Failed, "smtp 552")]
    [InlineData("data-554", DeliveryResult.Failed, "smtp 554")]
    [InlineData("rcpt-421", DeliveryResult.Held, "smtp 421")]
    public async Task Refusals_for_now_and_for_good_are_told_apart(string recipient, DeliveryResult result, string status)
    {
        await using var server = await SmtpSink.StartAsync("none", null, null, Cancellation);
        var outcome = await SendAsync(Plain(server), to: $"{recipient}@example.org");
        Assert.Equal((result, status, false), (outcome.Result, outcome.Status, outcome.MayHaveArrived));
    }

    [Fact]
    public async Task A_connection_lost_after_the_mail_was_handed_over_leaves_it_uncertain()
    {
        await using var server = await SmtpSink.StartAsync("none", null, null, Cancellation);
        var outcome = await SendAsync(Plain(server), to: "lost@example.org");
        Assert.Equal((DeliveryResult.Deferred, true), (outcome.Result, outcome.MayHaveArrived));
        Assert.Equal("<second@alerts.example.org>", (await server.ReadMailAsync(Cancellation)).GetProperty("messageId").GetString());
    }

    [Fact]
    public async Task A_refused_sender_is_a_fault_of_the_settings()
    {
        await using var server = await SmtpSink.StartAsync("none", null, null, Cancellation);
        AssertHeld(await SendAsync(Plain(server), from: "from-553@example.org"), "smtp 553", "Alerts:Mail:From");
    }

    [Fact]
    public async Task A_wrong_password_is_a_fault_of_the_settings()
    {
        await using var server = await SmtpSink.StartAsync("starttls", "news", "secret", Cancellation);
        AssertHeld(
            await SendAsync(new SmtpOptions { Port = server.Port, User = "news", Password = "wrong", CertificateSha256 = server.Fingerprint }),
            "smtp login refused", "Alerts:Mail:Smtp:Password");
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_not_accepted()
    {
        await using var server = await SmtpSink.StartAsync("starttls", null, null, Cancellation);
        AssertHeld(await SendAsync(new SmtpOptions { Port = server.Port }), "smtp certificate not accepted", "CertificateSha256");
        AssertHeld(
            await SendAsync(new SmtpOptions { Port = server.Port, CertificateSha256 = new string('0', 64) }), "smtp certificate not accepted",
            "CertificateSha256");
    }

    [Fact]
    public async Task No_mail_goes_in_clear_where_the_server_lacks_starttls()
    {
        await using var server = await SmtpSink.StartAsync("none", null, null, Cancellation);
        AssertHeld(await SendAsync(new SmtpOptions { Port = server.Port }), "smtp server lacks STARTTLS or login", "Alerts:Mail:Smtp:Security");
    }

    [Fact]
    public async Task A_server_that_is_not_there_holds_everything()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        AssertHeld(await SendAsync(new SmtpOptions { Port = port }), "smtp server not reached", "Alerts:Mail:Smtp:Host");
    }

    private static SmtpOptions Plain(SmtpSink server) => new() { Port = server.Port, Security = SmtpSecurity.None };

    private static async Task<DeliveryOutcome> SendAsync(SmtpOptions smtp, string to = "desk@example.org", string from = "alerts@alerts.example.org")
    {
        var options = new MailOptions { Transport = MailOptions.SmtpServer, Smtp = smtp with { Host = "127.0.0.1" } };
        using var mail = TestMail.Create(to, from);
        return await new SmtpTransport(Options.Create(options)).SendAsync("second", mail, Cancellation);
    }

    private static void AssertHeld(DeliveryOutcome outcome, string status, string remedy)
    {
        Assert.Equal((DeliveryResult.Held, status), (outcome.Result, outcome.Status));
        Assert.Contains(remedy, outcome.Remedy, StringComparison.Ordinal);
    }
}

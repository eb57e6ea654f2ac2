using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.Tests.Delivery.Email.Transports;

public sealed class MailTransportValidatorTests
{
    private static readonly MailOptions Smtp = new() { Transport = "smtp", Smtp = new SmtpOptions { Host = "mail.example.org" } };
    private static readonly MailOptions SendGrid = new() { Transport = "sendgrid", SendGrid = new SendGridOptions { ApiKey = "key" } };

    public static TheoryData<MailOptions, string> Wrong => new()
    {
        { new MailOptions { Transport = "pigeon" }, "Alerts:Mail:Transport is \"pigeon\". Set it to outbox, smtp or sendgrid." },
        { new MailOptions { Transport = "smtp" }, "Alerts:Mail:Smtp:Host is missing. Set it to" },
        { Smtp with { Smtp = Smtp.Smtp with { Port = 0 } }, "Alerts:Mail:Smtp:Port" },
        { Smtp with { Smtp = Smtp.Smtp with { User = "news" } }, "Alerts:Mail:Smtp:Password is missing. Set it" },
        { Smtp with { Smtp = Smtp.Smtp with { Security = SmtpSecurity.None, User = "news", Password = "p" } }, "would travel in clear" },
        { Smtp with { Smtp = Smtp.Smtp with { CertificateSha256 = "12:34" } }, "Alerts:Mail:Smtp:CertificateSha256" },
        { Smtp with { Smtp = Smtp.Smtp with { Timeout = TimeSpan.Zero } }, "Alerts:Mail:Smtp:Timeout" },
        { new MailOptions { Transport = "sendgrid" }, "Alerts:Mail:SendGrid:ApiKey is missing. Make a key" },
        { SendGrid with { SendGrid = SendGrid.SendGrid with { Host = "http://example.org" } }, "Alerts:Mail:SendGrid:Host" },
        { SendGrid with { SendGrid = SendGrid.SendGrid with { Timeout = TimeSpan.FromMinutes(2) } }, "Alerts:Mail:SendGrid:Timeout" },
        { new MailOptions { RetryDelays = [TimeSpan.Zero] }, "Alerts:Mail:RetryDelays" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_missing_or_wrong_is_named_with_its_remedy(MailOptions options, string said) =>
        Assert.Contains(said, new MailTransportValidator().Validate(null, options).FailureMessage, StringComparison.Ordinal);

    [Fact]
    public void A_transport_with_all_it_needs_is_taken()
    {
        Assert.True(new MailTransportValidator().Validate(null, new MailOptions()).Succeeded);
        Assert.True(new MailTransportValidator().Validate(null, Smtp).Succeeded);
        Assert.True(new MailTransportValidator().Validate(null, SendGrid).Succeeded);
        Assert.True(new MailTransportValidator().Validate(
            null, Smtp with { Smtp = new SmtpOptions { Host = "127.0.0.1", Security = SmtpSecurity.None, User = "u", Password = "p" } }).Succeeded);
    }

    [Theory]
    [InlineData("outbox", typeof(OutboxTransport))]
    [InlineData("smtp", typeof(SmtpTransport))]
    [InlineData("sendgrid", typeof(SendGridTransport))]
    public async Task The_setting_chooses_the_transport(string name, Type transport)
    {
        await using var services = Services(new()
        {
            ["Alerts:Mail:Transport"] = name,
            ["Alerts:Mail:Smtp:Host"] = "mail.example.org",
            ["Alerts:Mail:Smtp:Security"] = "tls",
            ["Alerts:Mail:SendGrid:ApiKey"] = "key",
            ["Alerts:Mail:RetryDelays:0"] = "00:00:01",
        });
        Assert.IsType(transport, services.GetRequiredService<IMailTransport>());
        var options = services.GetRequiredService<IOptions<MailOptions>>().Value;
        Assert.Equal(SmtpSecurity.Tls, options.Smtp.Security);
        Assert.Equal([TimeSpan.FromSeconds(1)], options.RetryDelays);
    }

    [Fact]
    public async Task A_wrong_setting_is_found_when_the_program_starts()
    {
        await using var services = Services(new() { ["Alerts:Mail:Transport"] = "smtp" });
        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains("Alerts:Mail:Smtp:Host", fault.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?>(settings) { [StorageConnection.Setting] = "UseDevelopmentStorage=true" }).Build())
        .AddLogging().AddAlertsStorage().AddDelivery().BuildServiceProvider();
}

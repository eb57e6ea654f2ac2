using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.IntegrationTests.Delivery.Email;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Delivery.Corrections;

/// <summary>Which mail begins the thread of a story whose first alert was replaced.</summary>
public sealed class ThreadAfterCorrectionTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_alert_that_replaces_the_first_of_its_story_begins_the_thread(int replaced)
    {
        var transport = new ScriptedTransport((_, number) =>
            number <= replaced ? DeliveryOutcome.Deferred("smtp 451") : DeliveryOutcome.Accepted("smtp 250"));
        await using var pipeline = await PipelineAsync(transport);
        foreach (var rescued in Enumerable.Range(0, replaced + 1).Select(i => 41 - i))
        {
            await pipeline.Get<PageMailer>().MailAsync(await pipeline.RequestAsync(CorrectedFerry.Edition(rescued)), Cancellation);
        }

        var first = transport.Mails[^1];
        Assert.Empty(first.References);
        Assert.Null(first.InReplyTo);
        Assert.Equal(first.MessageId, Assert.Single((await NextAsync(pipeline, transport)).References));
    }

    [Fact]
    public async Task An_alert_that_replaces_one_that_may_have_arrived_stays_in_its_thread()
    {
        var transport = new ScriptedTransport((_, number) =>
            number == 1 ? DeliveryOutcome.Deferred("smtp no answer", mayHaveArrived: true) : DeliveryOutcome.Accepted("smtp 250"));
        await using var pipeline = await PipelineAsync(transport);
        await pipeline.Get<PageMailer>().MailAsync(await pipeline.RequestAsync(CorrectedFerry.Edition(41)), Cancellation);
        await pipeline.Get<PageMailer>().MailAsync(await pipeline.RequestAsync(CorrectedFerry.Edition(31)), Cancellation);

        Assert.Equal(transport.Mails[0].MessageId, Assert.Single(transport.Mails[1].References));
        Assert.Equal(transport.Mails[0].MessageId, Assert.Single((await NextAsync(pipeline, transport)).References));
    }

    private static async Task<MimeKit.MimeMessage> NextAsync(TestPipeline pipeline, ScriptedTransport transport)
    {
        var count = transport.Mails.Count;
        await pipeline.Get<PageMailer>().MailAsync(
            await pipeline.RequestAsync(CorrectedFerry.Edition(11)), Cancellation);
        Assert.Equal(count + 1, transport.Mails.Count);
        return transport.Mails[^1];
    }

    private async Task<TestPipeline> PipelineAsync(IMailTransport transport)
    {
        var pipeline = await TestPipeline.CreateAsync(azurite, services => services.AddSingleton<TimeProvider>(_time).AddSingleton(transport));
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        return pipeline;
    }
}

using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MimeKit;

namespace Alerts.IntegrationTests.Delivery;

public sealed class SendEmailTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_that_dies_while_sending_is_followed_by_another_after_its_claim_has_ended()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, services => services.AddSingleton<TimeProvider>(_time));
        var message = await RequestAsync(pipeline);
        using var death = new CancellationTokenSource();
        await using (var dying = pipeline.Another(services => services
            .AddSingleton<TimeProvider>(_time).AddSingleton<IMailTransport>(new DyingTransport(death))))
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => dying.Get<SendEmail>().HandleAsync(message, death.Token));
        }

        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.Empty(await pipeline.MailsAsync());
        var waiting = await pipeline.Storage.Queue(Queues.EmailRequested).GetPropertiesAsync(Cancellation);
        Assert.Equal(1, waiting.Value.ApproximateMessagesCount);

        _time.Advance(TimeSpan.FromMinutes(2));
        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.Single(await pipeline.MailsAsync());
    }

    [Fact]
    public async Task Workers_at_once_on_one_page_send_each_mail_once()
    {
        var counting = new CountingTransport();
        await using var pipeline = await TestPipeline.CreateAsync(azurite, services => services.AddSingleton<IMailTransport>(counting));
        var message = await RequestAsync(pipeline);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => pipeline.Get<SendEmail>().HandleAsync(message, Cancellation), Cancellation)));
        Assert.Equal(1, counting.Sent);
    }

    private static async Task<EmailRequested> RequestAsync(TestPipeline pipeline)
    {
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.Get<Alerts.Ingest.IngestArticle>().HandleAsync(await pipeline.UploadAsync("ferry.txt", Story.Opening), Cancellation);
        var ingested = Assert.Single(await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested));
        await pipeline.Get<Alerts.Developments.FindDevelopments>().HandleAsync(ingested, Cancellation);
        var found = Assert.Single(await pipeline.TakeAsync(Queues.DevelopmentsFound, MessageJson.Default.DevelopmentsFound));
        await pipeline.Get<Alerts.Matching.MatchSubscriptions>().HandleAsync(found, Cancellation);
        return Assert.Single(await pipeline.TakeAsync(Queues.EmailRequested, MessageJson.Default.EmailRequested));
    }

    private sealed class DyingTransport(CancellationTokenSource death) : IMailTransport
    {
        public Task<DeliveryOutcome> SendAsync(string id, MimeMessage mail, CancellationToken cancellation)
        {
            death.Cancel();
            throw new OperationCanceledException(death.Token);
        }
    }

    private sealed class CountingTransport : IMailTransport
    {
        private int _sent;

        public int Sent => _sent;

        public Task<DeliveryOutcome> SendAsync(string id, MimeMessage mail, CancellationToken cancellation)
        {
            Interlocked.Increment(ref _sent);
            return Task.FromResult(DeliveryOutcome.Accepted("counted"));
        }
    }
}

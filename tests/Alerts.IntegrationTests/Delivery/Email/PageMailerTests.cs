using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;
using Azure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.IntegrationTests.Delivery.Email;

/// <summary>The recipients of one page are mailed side by side.</summary>
public sealed class PageMailerTests(AzuriteAccounts azurite)
{
    private const int AtOnce = 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_server_has_as_many_mails_in_hand_as_the_settings_allow_and_each_recipient_gets_one()
    {
        await using var server = await SmtpSink.StartAsync("none", null, null, Cancellation, AtOnce);
        var smtp = new SmtpTransport(Options.Create(new MailOptions
        {
            Smtp = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, Security = SmtpSecurity.None },
        }));
        var addresses = Addresses((2 * AtOnce) + 1);
        await using var pipeline = await PipelineAsync(smtp);
        using var limit = Limit();
        Assert.Null(await pipeline.Get<PageMailer>().MailAsync(await RequestAsync(pipeline, addresses), limit.Token));

        var told = new List<string>();
        foreach (var _ in addresses)
        {
            told.Add(Assert.Single((await server.ReadMailAsync(limit.Token)).GetProperty("to").EnumerateArray()).GetString()!);
        }

        Assert.Equal(addresses, told.Order());
    }

    [Fact]
    public async Task No_more_mails_are_under_way_than_the_settings_allow()
    {
        var transport = new GatedTransport(AtOnce, async (_, _) =>
        {
            for (var i = 0; i < 100; i++)
            {
                await Task.Yield();
            }

            return DeliveryOutcome.Accepted("gated");
        });
        await using var pipeline = await PipelineAsync(transport);
        using var limit = Limit();
        await pipeline.Get<PageMailer>().MailAsync(await RequestAsync(pipeline, Addresses(17)), limit.Token);
        Assert.Equal((17, AtOnce), (transport.Count, transport.Most));
    }

    [Fact]
    public async Task A_mail_that_meets_a_failing_storage_breaks_off_no_other_and_has_the_message_redelivered()
    {
        // The others go on only once the failing one is over.
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var transport = new GatedTransport(AtOnce, async (number, cancellation) =>
        {
            if (number == 2)
                throw new RequestFailedException(503, "busy");
            if (number > 2)
                await failed.Task.WaitAsync(cancellation);
            return DeliveryOutcome.Accepted("gated");
        });
        await using var pipeline = await PipelineAsync(transport);
        var message = await RequestAsync(pipeline, Addresses(9));
        using var limit = Limit();
        var mailing = pipeline.Get<PageMailer>().MailAsync(message, limit.Token);
        while (!(await StatesAsync(pipeline)).Contains("deferred"))
        {
            limit.Token.ThrowIfCancellationRequested();
        }

        failed.SetResult();
        Assert.Equal(503, (await Assert.ThrowsAsync<RequestFailedException>(() => mailing)).Status);
        Assert.Equal(["accepted", "accepted", "accepted", "accepted", "deferred"], await StatesAsync(pipeline));

        Assert.Null(await pipeline.Get<PageMailer>().MailAsync(message, limit.Token));
        Assert.Equal(10, transport.Count);
        Assert.All(await StatesAsync(pipeline), state => Assert.Equal("accepted", state));
    }

    [Fact]
    public async Task Once_nothing_can_be_sent_the_rest_of_the_page_waits_unclaimed()
    {
        var transport = new GatedTransport(AtOnce, (number, _) => Task.FromResult(
            number == 1 ? DeliveryOutcome.Accepted("gated") : DeliveryOutcome.Held("smtp server not reached")));
        await using var pipeline = await PipelineAsync(transport);
        using var limit = Limit();
        Assert.NotNull(await pipeline.Get<PageMailer>().MailAsync(await RequestAsync(pipeline, Addresses(15)), limit.Token));
        Assert.Equal(1 + AtOnce, transport.Count);
        Assert.Equal(transport.Count, (await StatesAsync(pipeline)).Count);
    }

    [Fact]
    public async Task A_worker_that_is_told_to_stop_begins_no_further_mail()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var transport = new GatedTransport(AtOnce, async (number, cancellation) =>
        {
            if (number == 2)
                await stop.CancelAsync();
            if (number > 1)
                await Task.Delay(Timeout.Infinite, cancellation);
            return DeliveryOutcome.Accepted("gated");
        });
        await using var pipeline = await PipelineAsync(transport);
        var message = await RequestAsync(pipeline, Addresses(9));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pipeline.Get<PageMailer>().MailAsync(message, stop.Token));
        Assert.Equal(1 + AtOnce, transport.Count);
    }

    private static async Task<IReadOnlyList<string>> StatesAsync(TestPipeline pipeline) =>
        [.. (await pipeline.AlertRowsAsync()).Select(row => row.GetString("State")).Order()];

    private static List<string> Addresses(int count) => [.. Enumerable.Range(10, count).Select(i => $"desk-{i}@example.org")];

    // Where mails went one by one, the gate would never open.
    private static CancellationTokenSource Limit()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        return limit;
    }

    private Task<TestPipeline> PipelineAsync(IMailTransport transport) => TestPipeline.CreateAsync(azurite, services => services
        .AddSingleton(transport).AddSingleton(Options.Create(new MailOptions { AtOnce = AtOnce })));

    private static async Task<EmailRequested> RequestAsync(TestPipeline pipeline, IReadOnlyList<string> addresses)
    {
        foreach (var address in addresses)
        {
            await pipeline.SubscribeAsync(address, "ferry");
        }

        await pipeline.DropUpToDeliveryAsync("ferry.txt", Story.Opening);
        return Assert.Single(await pipeline.TakeAsync(Queues.EmailRequested, MessageJson.Default.EmailRequested));
    }
}

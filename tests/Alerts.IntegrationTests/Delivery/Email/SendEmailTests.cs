using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.Due;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Leaving;
using Alerts.Subscriptions.Matches;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Delivery.Email;

public sealed class SendEmailTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_that_dies_while_sending_is_followed_by_another_after_its_claim_has_ended()
    {
        using var uncertain = new MeterCount("delivery.uncertain");
        using var death = new CancellationTokenSource();
        var dying = new ScriptedTransport((_, _) =>
        {
            death.Cancel();
            throw new OperationCanceledException(death.Token);
        });
        var living = new ScriptedTransport();
        await using var pipeline = await PipelineAsync(living);
        var message = await RequestAsync(pipeline);
        await using (var other = pipeline.Another(Services(dying)))
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => other.Get<SendEmail>().HandleAsync(message, death.Token));
        }

        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.Empty(living.Mails);
        Assert.Equal(0, await pipeline.CountAsync(Queues.EmailRequested));
        var waits = Assert.Single(await pipeline.DueRowsAsync());
        Assert.Equal(Assert.Single(await pipeline.AlertRowsAsync()).GetDateTimeOffset("Until"), waits.GetDateTimeOffset("At"));
        Assert.Equal(0, uncertain.Value);

        _time.Advance(TimeSpan.FromMinutes(2));
        await pipeline.Get<WakeDue>().HandleAsync(Cancellation);
        Assert.Empty(await pipeline.DueRowsAsync());
        await pipeline.RunAsync(times: 2);
        Assert.Equal(Assert.Single(dying.Mails).MessageId, Assert.Single(living.Mails).MessageId);
        Assert.Equal(1, uncertain.Value);
    }

    [Fact]
    public async Task Workers_at_once_on_one_page_send_each_mail_once()
    {
        var counting = new ScriptedTransport();
        await using var pipeline = await PipelineAsync(counting);
        var message = await RequestAsync(pipeline);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => pipeline.Get<SendEmail>().HandleAsync(message, Cancellation), Cancellation)));
        Assert.Single(counting.Mails);
    }

    [Fact]
    public async Task A_mail_that_is_not_taken_now_is_tried_again_when_due_and_the_others_of_its_page_go_on()
    {
        var transport = new ScriptedTransport((mail, number) =>
            number == 1 ? DeliveryOutcome.Deferred("smtp 451") : DeliveryOutcome.Accepted("smtp 250"));
        await using var pipeline = await PipelineAsync(transport);
        var message = await RequestAsync(pipeline, "one@example.org", "two@example.org", "three@example.org");
        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.Equal(["accepted", "accepted", "deferred"], (await pipeline.AlertRowsAsync()).Select(r => r.GetString("State")).Order());
        Assert.Equal(1, await pipeline.CountAsync(Queues.EmailRequested));

        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.Equal(3, transport.Mails.Count);
        _time.Advance(TimeSpan.FromSeconds(6));
        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.Equal(4, transport.Mails.Count);
        Assert.Equal(transport.Mails[0].MessageId, transport.Mails[3].MessageId);
        var row = Assert.Single(await pipeline.AlertRowsAsync(), r => r.GetInt32("Attempts") == 2);
        Assert.Equal(("accepted", "smtp 250", 2), (row.GetString("State"), row.GetString("Status"), row.GetInt32("Tries")));
    }

    [Fact]
    public async Task A_message_that_is_sent_again_becomes_visible_when_the_next_try_is_due()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, services => services
            .AddSingleton<IMailTransport>(new ScriptedTransport((_, number) =>
                number == 1 ? DeliveryOutcome.Deferred("smtp 451") : DeliveryOutcome.Accepted("smtp 250")))
            .AddSingleton(Microsoft.Extensions.Options.Options.Create(new MailOptions { RetryDelays = [TimeSpan.FromMilliseconds(800)] })));
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.txt", Story.Opening);
        Assert.Equal("deferred", Assert.Single(await pipeline.AlertRowsAsync()).GetString("State"));

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (Assert.Single(await pipeline.AlertRowsAsync()).GetString("State") == "deferred")
        {
            limit.Token.ThrowIfCancellationRequested();
            await pipeline.RunAsync();
        }

        Assert.Equal(0, await pipeline.CountAsync(Queues.EmailRequested));
    }

    [Fact]
    public async Task A_mail_fails_for_good_after_its_last_try()
    {
        var transport = new ScriptedTransport((_, _) => DeliveryOutcome.Deferred("smtp 451"));
        await using var pipeline = await PipelineAsync(transport);
        var message = await RequestAsync(pipeline);
        for (var i = 0; i < 12; i++)
        {
            await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
            _time.Advance(TimeSpan.FromHours(30));
        }

        Assert.Equal(10, transport.Mails.Count);
        Assert.Equal("failed", Assert.Single(await pipeline.AlertRowsAsync()).GetString("State"));
    }

    [Fact]
    public async Task A_fault_of_the_settings_stops_the_page_and_costs_no_try_however_long_it_lasts()
    {
        var isMended = false;
        var transport = new ScriptedTransport((_, _) =>
            isMended ? DeliveryOutcome.Accepted("sendgrid 202") : DeliveryOutcome.Held("sendgrid 401", "Check the key."));
        await using var pipeline = await PipelineAsync(transport);
        var message = await RequestAsync(pipeline, "one@example.org", "two@example.org", "three@example.org");
        for (var i = 1; i <= 20; i++)
        {
            await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
            Assert.Equal(i, transport.Mails.Count);
            Assert.Equal(0, Assert.Single(await pipeline.AlertRowsAsync()).GetInt32("Tries"));
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        isMended = true;
        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.Equal(23, transport.Mails.Count);
        Assert.Equal(["accepted", "accepted", "accepted"], (await pipeline.AlertRowsAsync()).Select(r => r.GetString("State")));
    }

    [Fact]
    public async Task An_alert_that_cannot_be_made_does_not_hold_up_those_behind_it_and_is_not_forgotten()
    {
        var transport = new ScriptedTransport((mail, number) =>
            number == 1 ? throw new InvalidDataException("a fault of our own") : DeliveryOutcome.Accepted("smtp 250"));
        await using var pipeline = await PipelineAsync(transport);
        var message = await RequestAsync(pipeline, "one@example.org", "two@example.org");
        var fault = await Assert.ThrowsAsync<AggregateException>(() => pipeline.Get<SendEmail>().HandleAsync(message, Cancellation));
        Assert.Contains(message.Page, fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, transport.Mails.Count);
        Assert.Equal(0, await pipeline.CountAsync(Queues.EmailRequested));

        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.Equal(["accepted", "accepted"], (await pipeline.AlertRowsAsync()).Select(r => r.GetString("State")));
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_named()
    {
        await using var pipeline = await PipelineAsync(new ScriptedTransport());
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => pipeline.Get<SendEmail>().HandleAsync(new EmailRequested("ab", 1, "ab/1.json", null), Cancellation));
        Assert.Contains("ab/1.json", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_while_a_mail_waits_does_not_get_it()
    {
        var transport = new ScriptedTransport((_, _) => DeliveryOutcome.Deferred("smtp 451"));
        await using var pipeline = await PipelineAsync(transport);
        var message = await RequestAsync(pipeline);
        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.NotNull(await pipeline.Get<Leave>().EndAsync(Token(Assert.Single(transport.Mails)), Cancellation));

        _time.Advance(TimeSpan.FromMinutes(1));
        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        Assert.Single(transport.Mails);
        Assert.Equal("suppressed", Assert.Single(await pipeline.AlertRowsAsync()).GetString("State"));
    }

    [Fact]
    public async Task A_topic_left_while_the_mail_waits_is_not_named_in_it()
    {
        var transport = new ScriptedTransport();
        await using var pipeline = await PipelineAsync(transport);
        await pipeline.SubscribeAsync("desk@example.org", "bergholt");
        var message = await RequestAsync(pipeline);
        var page = await pipeline.Get<MatchStore>().ReadIfExistsAsync(message.Page, Cancellation);
        var recipient = Assert.Single(page!.Recipients);
        var left = Assert.Single(recipient.Topics, t => t.Topic == "bergholt");
        await pipeline.Get<Unsubscribe>().EndAsync(recipient.SubscriberId, left.SubscriptionId, Cancellation);

        await pipeline.Get<SendEmail>().HandleAsync(message, Cancellation);
        var text = Assert.Single(transport.Mails).TextBody;
        Assert.Contains("topic \"ferry\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("topic \"bergholt\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_by_one_click_ends_all_topics_of_the_mail_and_no_other()
    {
        var transport = new ScriptedTransport();
        await using var pipeline = await PipelineAsync(transport);
        await pipeline.SubscribeAsync("desk@example.org", "bergholt");
        await pipeline.SubscribeAsync("desk@example.org", "chess");
        await pipeline.Get<SendEmail>().HandleAsync(await RequestAsync(pipeline, "desk@example.org", "other@example.org"), Cancellation);
        var mail = Assert.Single(transport.Mails, m => m.To.Mailboxes.Single().Address == "desk@example.org");
        var ended = await pipeline.Get<Leave>().EndAsync(Token(mail), Cancellation);
        Assert.Equal(["bergholt", "ferry"], ended!.Select(s => s.Topic).Order());

        await pipeline.DropAsync("later.txt", Story.Later);
        await pipeline.DropAsync("chess.txt", Story.Unrelated);
        Assert.Equal(
            [("desk@example.org", true), ("other@example.org", false)],
            transport.Mails.Skip(2).Select(m => (m.To.Mailboxes.Single().Address, m.Subject!.Contains("hess", StringComparison.Ordinal))).Order());
    }

    private static string Token(MimeKit.MimeMessage mail) => mail.Headers["List-Unsubscribe"]!.Trim('<', '>').Split('/')[^1];

    private Task<TestPipeline> PipelineAsync(IMailTransport transport) => TestPipeline.CreateAsync(azurite, Services(transport));

    private Action<IServiceCollection> Services(IMailTransport transport) =>
        services => services.AddSingleton<TimeProvider>(_time).AddSingleton(transport);

    private static async Task<EmailRequested> RequestAsync(TestPipeline pipeline, params string[] addresses)
    {
        foreach (var address in addresses.DefaultIfEmpty("desk@example.org"))
        {
            await pipeline.SubscribeAsync(address, "ferry");
        }

        await pipeline.DropUpToDeliveryAsync("ferry.txt", Story.Opening);
        return Assert.Single(await pipeline.TakeAsync(Queues.EmailRequested, MessageJson.Default.EmailRequested));
    }
}

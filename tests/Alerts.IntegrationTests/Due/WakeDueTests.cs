using Alerts.Delivery;
using Alerts.Delivery.Email.Transports;
using Alerts.Due;
using Alerts.IntegrationTests.Delivery.Email;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Due;

public sealed class WakeDueTests(AzuriteAccounts azurite)
{
    private static readonly EmailRequested Message = new("ab12", 1, "ab12/1.json", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 1, 12, 14, 30, 250, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_short_wait_is_a_hidden_message_and_a_long_one_is_a_row_of_its_quarter_of_an_hour()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        await SendAsync(pipeline, Message, TimeSpan.FromSeconds(59));
        Assert.Equal(1, await pipeline.CountAsync(Queues.EmailRequested));
        Assert.Empty(await TakeAsync(pipeline));
        Assert.Empty(await pipeline.DueRowsAsync());

        await SendAsync(pipeline, Message, TimeSpan.FromSeconds(60));
        Assert.Equal(1, await pipeline.CountAsync(Queues.EmailRequested));
        var row = Assert.Single(await pipeline.DueRowsAsync());
        Assert.StartsWith("2026-03-01T12:15|", row.PartitionKey, StringComparison.Ordinal);
        Assert.Equal(_time.GetUtcNow().AddMinutes(1), row.GetDateTimeOffset("At"));
    }

    [Fact]
    public async Task The_same_message_for_the_same_time_waits_once_whichever_run_it_comes_from()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        await SendAsync(pipeline, Message, TimeSpan.FromHours(1));
        await SendAsync(pipeline, Message with { TraceParent = null }, TimeSpan.FromHours(1));
        Assert.Single(await pipeline.DueRowsAsync());

        await SendAsync(pipeline, Message, TimeSpan.FromHours(2));
        await SendAsync(pipeline, Message with { Page = "ab12/1/7/2.json" }, TimeSpan.FromHours(1));
        await pipeline.Services.GetRequiredKeyedService<IMessageSender<EmailRequested>>(Queues.EmailPages)
            .SendAsync(Message, _time.GetUtcNow().AddHours(1), Cancellation);
        Assert.Equal(4, (await pipeline.DueRowsAsync()).Count);
        Assert.Equal(4, await pipeline.Get<DueTable>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task What_is_due_before_the_next_run_goes_now_and_stays_hidden_until_its_time()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        await SendAsync(pipeline, Message, TimeSpan.FromMinutes(2));
        await SendAsync(pipeline, Message with { Edition = 2 }, TimeSpan.FromMinutes(3.5));
        await WakeAsync(pipeline);
        Assert.Equal((2, 0), ((await pipeline.DueRowsAsync()).Count, await pipeline.CountAsync(Queues.EmailRequested)));

        _time.Advance(TimeSpan.FromMinutes(1.5));
        await WakeAsync(pipeline);
        Assert.Equal((1, 1), ((await pipeline.DueRowsAsync()).Count, await pipeline.CountAsync(Queues.EmailRequested)));
        Assert.Empty(await TakeAsync(pipeline));
    }

    [Fact]
    public async Task What_should_have_gone_days_ago_goes_now_as_it_was_and_once()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        await SendAsync(pipeline, Message, TimeSpan.FromMinutes(2));
        _time.Advance(TimeSpan.FromDays(3));
        await WakeAsync(pipeline);
        await WakeAsync(pipeline);
        Assert.Equal(Message, Assert.Single(await TakeAsync(pipeline)));
        Assert.Empty(await pipeline.DueRowsAsync());
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    public async Task A_run_that_dies_at_any_write_loses_nothing(int write, bool isDone)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        await SendAsync(pipeline, Message, TimeSpan.FromMinutes(2));
        _time.Advance(TimeSpan.FromMinutes(2));
        var stopping = new StoppingWorker(new StopPoint(write, isDone));
        await using (var dying = pipeline.Another(services => services
            .AddSingleton<TimeProvider>(_time).AddSingleton(stopping.Open(pipeline.Connection))))
        {
            await Assert.ThrowsAsync<StoppedException>(() => WakeAsync(dying));
        }

        await WakeAsync(pipeline);
        Assert.Equal(Message, Assert.Single((await TakeAsync(pipeline)).Distinct()));
        Assert.Empty(await pipeline.DueRowsAsync());
    }

    [Fact]
    public async Task A_message_that_is_to_wait_again_while_it_is_woken_keeps_its_row()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        await SendAsync(pipeline, Message, TimeSpan.FromMinutes(2));
        var table = pipeline.Get<DueTable>();
        var woken = await table.UpToAsync(_time.GetUtcNow().AddHours(1), Cancellation).SingleAsync(Cancellation);
        await SendAsync(pipeline, Message, TimeSpan.FromMinutes(2));
        await table.RemoveAsync(woken, Cancellation);
        Assert.Single(await pipeline.DueRowsAsync());
    }

    [Fact]
    public async Task A_full_queue_is_given_no_more_and_the_oldest_go_first()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, services => services
            .AddSingleton<TimeProvider>(_time).AddSingleton(Options.Create(new DueOptions { MaxQueueLength = 2 })));
        for (var i = 1; i <= 5; i++)
        {
            await SendAsync(pipeline, Message with { Edition = i }, TimeSpan.FromMinutes(20 * i));
        }

        _time.Advance(TimeSpan.FromHours(2));
        await WakeAsync(pipeline);
        await WakeAsync(pipeline);
        Assert.Equal([1, 2], (await TakeAsync(pipeline)).Select(m => m.Edition));
        await WakeAsync(pipeline);
        Assert.Equal([3, 4], (await TakeAsync(pipeline)).Select(m => m.Edition));
    }

    [Fact]
    public async Task A_queue_that_does_not_exist_holds_up_no_other_and_its_messages_go_on_waiting()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var at = _time.GetUtcNow().AddMinutes(2);
        await pipeline.Get<DueTable>().AddAsync("of-a-later-release", "{}", "{}", at, Cancellation);
        await SendAsync(pipeline, Message, TimeSpan.FromMinutes(2));
        _time.Advance(TimeSpan.FromMinutes(2));
        await WakeAsync(pipeline);
        Assert.Single(await TakeAsync(pipeline));
        Assert.Equal("of-a-later-release", Assert.Single(await pipeline.DueRowsAsync()).GetString("Queue"));
    }

    [Fact]
    public async Task A_mail_that_was_refused_for_now_waits_as_a_row_and_is_sent_when_due()
    {
        var transport = new ScriptedTransport((_, number) =>
            number == 1 ? DeliveryOutcome.Held("smtp 421", retryAfter: TimeSpan.FromMinutes(20)) : DeliveryOutcome.Accepted("smtp 250"));
        await using var pipeline = await TestPipeline.CreateAsync(
            azurite, services => services.AddSingleton<TimeProvider>(_time).AddSingleton<IMailTransport>(transport));
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.txt", Story.Opening);
        foreach (var minutes in (int[])[10, 8])
        {
            _time.Advance(TimeSpan.FromMinutes(minutes));
            await WakeAsync(pipeline);
            await pipeline.RunAsync();
            Assert.Single(transport.Mails);
            Assert.Single(await pipeline.DueRowsAsync());
        }

        _time.Advance(TimeSpan.FromMinutes(2));
        await WakeAsync(pipeline);
        await pipeline.RunAsync();
        Assert.Equal(2, transport.Mails.Count);
        Assert.Equal("accepted", Assert.Single(await pipeline.AlertRowsAsync()).GetString("State"));
        Assert.Empty(await pipeline.DueRowsAsync());
    }

    private Task SendAsync(TestPipeline pipeline, EmailRequested message, TimeSpan wait) =>
        pipeline.Get<IMessageSender<EmailRequested>>().SendAsync(message, _time.GetUtcNow() + wait, Cancellation);

    private static Task WakeAsync(TestPipeline pipeline) => pipeline.Get<WakeDue>().HandleAsync(Cancellation);

    private static Task<IReadOnlyList<EmailRequested>> TakeAsync(TestPipeline pipeline) =>
        pipeline.TakeAsync(Queues.EmailRequested, MessageJson.Default.EmailRequested);
}

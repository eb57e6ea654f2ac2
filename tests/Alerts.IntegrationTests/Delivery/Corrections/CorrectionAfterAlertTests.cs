using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.IntegrationTests.Delivery.Email;
using Alerts.Subscriptions.Matches;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Delivery.Corrections;

/// <summary>How an alert stands when what corrects it comes, and what the recipient then hears.</summary>
public sealed class CorrectionAfterAlertTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("nobody has begun it", true, true, 0)]
    [InlineData("its worker died, its claim still runs", true, true, 1)]
    [InlineData("its worker died, its claim has ended", true, true, 1)]
    [InlineData("it was not taken, its next try is not due", true, true, 0)]
    [InlineData("it was not taken, its next try is due", true, true, 0)]
    [InlineData("it was handed over, no answer came", true, true, 1)]
    [InlineData("it was taken", true, false, 0)]
    [InlineData("it was refused for good", true, false, 0)]
    [InlineData("nobody has begun it", false, false, 0)]
    [InlineData("its worker died, its claim still runs", false, true, 1)]
    [InlineData("its worker died, its claim has ended", false, true, 1)]
    [InlineData("it was not taken, its next try is not due", false, false, 0)]
    [InlineData("it was not taken, its next try is due", false, false, 0)]
    [InlineData("it was handed over, no answer came", false, true, 1)]
    [InlineData("it was taken", false, true, 0)]
    [InlineData("it was refused for good", false, false, 0)]
    public async Task An_alert_that_waits_is_replaced_and_a_kill_is_told_to_who_may_have_been_told(
        string state, bool isCorrection, bool expected, int uncertain)
    {
        using var counted = new MeterCount("delivery.uncertain");
        using var death = new CancellationTokenSource();
        var (answer, isAnswered) = Answer(state, death);
        var transport = new ScriptedTransport((_, number) => number == 1 && isAnswered ? answer() : DeliveryOutcome.Accepted("smtp 250"));
        await using var pipeline = await PipelineAsync(transport);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        var alert = await pipeline.RequestAsync(CorrectedFerry.Edition(41));
        var correction = await pipeline.RequestAsync(isCorrection ? CorrectedFerry.Edition(31) : CorrectedFerry.Kill);

        var mailer = pipeline.Get<PageMailer>();
        if (isAnswered)
        {
            try
            {
                await mailer.MailAsync(alert, death.Token);
            }
            catch (OperationCanceledException)
            {
                // The worker died.
            }
        }

        var before = transport.Mails.Count;
        if (state.EndsWith("is due", StringComparison.Ordinal))
            _time.Advance(TimeSpan.FromSeconds(7));
        if (state.EndsWith("has ended", StringComparison.Ordinal))
            _time.Advance(TimeSpan.FromMinutes(2));
        if (await mailer.MailAsync(correction, Cancellation) is { } next)
        {
            Assert.Equal("its worker died, its claim still runs", state);
            Assert.Equal(before, transport.Mails.Count);
            _time.SetUtcNow(next);
            Assert.Null(await mailer.MailAsync(correction, Cancellation));
        }

        _time.Advance(TimeSpan.FromHours(1));
        Assert.Null(await mailer.MailAsync(alert, Cancellation));
        Assert.Null(await mailer.MailAsync(correction, Cancellation));
        Assert.Equal(uncertain, counted.Value);
        var mails = transport.Mails.Skip(before).ToList();
        if (isCorrection)
        {
            var text = Assert.Single(mails).TextBody!;
            Assert.Contains("41 → 31", text, StringComparison.Ordinal);
            Assert.Equal(expected, text.Contains(CorrectedFerry.Stands, StringComparison.Ordinal));
            Assert.DoesNotContain("NEW   says The coast guard", text, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected ? 1 : 0, mails.Count);
            Assert.All(mails, mail => Assert.DoesNotContain(CorrectedFerry.Stands, mail.TextBody, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_correction_waits_for_an_alert_that_is_being_sent_and_then_tells_only_itself()
    {
        var (sending, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var transport = new HeldTransport(sending, release.Task);
        await using var pipeline = await PipelineAsync(transport);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        var alert = await pipeline.RequestAsync(CorrectedFerry.Edition(41));
        var correction = await pipeline.RequestAsync(CorrectedFerry.Edition(31));
        var first = Task.Run(() => pipeline.Get<PageMailer>().MailAsync(alert, Cancellation), Cancellation);
        await sending.Task;

        await using var other = pipeline.Another(Services(transport));
        var next = await other.Get<PageMailer>().MailAsync(correction, Cancellation);
        Assert.Empty(transport.Mails);
        release.SetResult();
        Assert.Null(await first);
        _time.SetUtcNow(next!.Value);
        Assert.Null(await other.Get<PageMailer>().MailAsync(correction, Cancellation));
        Assert.Equal([true, false], transport.Mails.Select(mail => mail.TextBody!.Contains(CorrectedFerry.Stands, StringComparison.Ordinal)));
        Assert.Equal(["accepted", "accepted"], (await pipeline.AlertRowsAsync()).Select(row => row.GetString("State")));
    }

    [Fact]
    public async Task A_correction_that_died_after_its_claim_still_carries_what_it_replaced()
    {
        using var death = new CancellationTokenSource();
        var transport = new ScriptedTransport((_, number) => number == 1 ? Die(death) : DeliveryOutcome.Accepted("smtp 250"));
        await using var pipeline = await PipelineAsync(transport);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.RequestAsync(CorrectedFerry.Edition(41));
        var correction = await pipeline.RequestAsync(CorrectedFerry.Edition(31));
        await Assert.ThrowsAsync<OperationCanceledException>(() => pipeline.Get<PageMailer>().MailAsync(correction, death.Token));

        _time.Advance(TimeSpan.FromMinutes(2));
        await using var other = pipeline.Another(Services(transport));
        Assert.Null(await other.Get<PageMailer>().MailAsync(correction, Cancellation));
        Assert.All(transport.Mails, mail => Assert.Contains(CorrectedFerry.Stands, mail.TextBody, StringComparison.Ordinal));
        Assert.Equal(2, transport.Mails.Count);
    }

    [Fact]
    public async Task What_a_left_topic_asked_for_is_not_carried()
    {
        var transport = new ScriptedTransport();
        await using var pipeline = await PipelineAsync(transport);
        await pipeline.SubscribeAsync("desk@example.org", "\"coast guard\"");
        await pipeline.SubscribeAsync("desk@example.org", "bergholt");
        // An opening article is told as a whole; of a later one each topic asks for its own.
        await pipeline.DropAsync("0.txt", "Ferry sinks off Port Amara\n\nA ferry sank off Port Amara in Lunavia on Tuesday.");
        var alert = await pipeline.RequestAsync(CorrectedFerry.Edition(41));
        var correction = await pipeline.RequestAsync(CorrectedFerry.Edition(31));
        var recipient = Assert.Single((await pipeline.Get<MatchStore>().ReadPageAsync(alert.Page, Cancellation)).Recipients);
        var left = Assert.Single(recipient.Topics, topic => topic.Topic == "bergholt");
        await pipeline.Get<Alerts.Subscriptions.Unsubscribe>().EndAsync(recipient.SubscriberId, left.SubscriptionId, Cancellation);

        await pipeline.Get<PageMailer>().MailAsync(correction, Cancellation);
        Assert.DoesNotContain(CorrectedFerry.Stands, Assert.Single(transport.Mails).TextBody, StringComparison.Ordinal);
    }

    private static (Func<DeliveryOutcome> Answer, bool IsAnswered) Answer(string state, CancellationTokenSource death) => state switch
    {
        "nobody has begun it" => (() => throw new InvalidOperationException(), false),
        "it was taken" => (() => DeliveryOutcome.Accepted("smtp 250"), true),
        "it was refused for good" => (() => DeliveryOutcome.Failed("smtp 550"), true),
        "it was handed over, no answer came" => (() => DeliveryOutcome.Deferred("smtp no answer", mayHaveArrived: true), true),
        _ when state.StartsWith("its worker died", StringComparison.Ordinal) => (() => Die(death), true),
        _ => (() => DeliveryOutcome.Deferred("smtp 451"), true),
    };

    private static DeliveryOutcome Die(CancellationTokenSource death)
    {
        death.Cancel();
        throw new OperationCanceledException(death.Token);
    }

    private Task<TestPipeline> PipelineAsync(IMailTransport transport) => TestPipeline.CreateAsync(azurite, Services(transport));

    private Action<IServiceCollection> Services(IMailTransport transport) =>
        services => services.AddSingleton<TimeProvider>(_time).AddSingleton(transport);

    /// <summary>Holds the first mail until it is released.</summary>
    private sealed class HeldTransport(TaskCompletionSource sending, Task release) : IMailTransport
    {
        private readonly ScriptedTransport _inner = new();

        public IReadOnlyList<MimeKit.MimeMessage> Mails => _inner.Mails;

        public async Task<DeliveryOutcome> SendAsync(string id, MimeKit.MimeMessage mail, CancellationToken cancellation)
        {
            if (sending.TrySetResult())
                await release.WaitAsync(cancellation);
            return await _inner.SendAsync(id, mail, cancellation);
        }
    }
}

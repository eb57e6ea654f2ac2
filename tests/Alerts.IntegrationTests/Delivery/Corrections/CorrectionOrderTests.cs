using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.IntegrationTests.Delivery.Email;
using Alerts.Messages;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Delivery.Corrections;

/// <summary>An alert, its correction and the correction of that, in every order, by several workers, with tries that fail.</summary>
public sealed class CorrectionOrderTests(AzuriteAccounts azurite)
{
    private static readonly int[] Rescued = [41, 31, 21];

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Orders => [.. from a in "123" from b in "123" from c in "123" where a != b && b != c && a != c select $"{a}{b}{c}"];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task In_whatever_order_the_messages_come_and_whichever_try_fails_nothing_is_overtaken_lost_or_told_twice(string order)
    {
        var fails = new HashSet<int>();
        var transport = new ScriptedTransport((_, number) =>
            fails.Contains(number) ? DeliveryOutcome.Deferred("smtp 451") : DeliveryOutcome.Accepted("smtp 250"));
        await using var pipeline = await PipelineAsync(transport);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        var messages = await RequestAsync(pipeline);
        for (var pattern = 0; pattern < 8; pattern++)
        {
            // The ledger alone remembers; every pattern of failing tries begins with an empty one.
            var (ledger, start) = (pipeline.Storage.Table("Ledger"), transport.Mails.Count);
            await foreach (var row in ledger.QueryAsync<Azure.Data.Tables.TableEntity>(cancellationToken: Cancellation))
            {
                await ledger.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: Cancellation);
            }

            fails.Clear();
            fails.UnionWith(Enumerable.Range(0, 3).Where(i => (pattern & (1 << i)) != 0).Select(i => start + 1 + i));
            for (var round = 0; round < 4; round++)
            {
                foreach (var number in order)
                {
                    await pipeline.Get<PageMailer>().MailAsync(messages[number - '1'], Cancellation);
                }

                _time.Advance(TimeSpan.FromHours(1));
            }

            Judge([.. transport.Mails.Index().Skip(start).Where(mail => !fails.Contains(mail.Index + 1)).Select(mail => mail.Item.TextBody!)]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Workers_at_once_on_an_alert_and_its_corrections_keep_the_order(int seed)
    {
        var chance = new Random(seed);
        var accepted = new List<string>();
        var transport = new ScriptedTransport((mail, _) =>
        {
            lock (accepted)
            {
                if (chance.Next(3) == 0)
                    return DeliveryOutcome.Deferred("smtp 451");
                accepted.Add(mail.TextBody!);
                return DeliveryOutcome.Accepted("smtp 250");
            }
        });
        await using var pipeline = await PipelineAsync(transport);
        await using var other = pipeline.Another(Services(transport));
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        var messages = await RequestAsync(pipeline);
        var states = new List<string>();
        for (var day = 0; states.Count < 3 || states.Any(state => state is "claimed" or "deferred"); day++)
        {
            Assert.InRange(day, 0, 30);
            var runs = messages.SelectMany(message => (PageMailer[])[pipeline.Get<PageMailer>(), other.Get<PageMailer>()],
                (message, mailer) => (message, mailer)).ToArray();
            chance.Shuffle(runs);
            await Task.WhenAll(runs.Select(run => Task.Run(() => run.mailer.MailAsync(run.message, Cancellation), Cancellation)));
            _time.Advance(TimeSpan.FromDays(1));
            states = [.. (await pipeline.AlertRowsAsync()).Select(row => row.GetString("State"))];
        }

        Judge(accepted);
    }

    private static void Judge(IReadOnlyList<string> mails)
    {
        Assert.Single(mails, mail => mail.Contains(CorrectedFerry.Stands, StringComparison.Ordinal));
        // What each mail says now, in the order of arrival; a number that was taken back is only told before it was.
        var told = mails.Select(mail => Array.FindLastIndex(Rescued, number => Says(mail, number))).ToList();
        Assert.Equal(told.Distinct().Order(), told);
        Assert.Equal(2, told[^1]);
        Assert.All(mails.Zip(told), mail => Assert.DoesNotContain(Rescued[..mail.Second], number => Says(mail.First, number)));
    }

    private static bool Says(string mail, int number) => mail.Split('\n').Any(
        line => line.Contains($"{number} passengers", StringComparison.Ordinal) && !line.Contains("before", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<EmailRequested>> RequestAsync(TestPipeline pipeline)
    {
        var messages = new List<EmailRequested>();
        foreach (var rescued in Rescued)
        {
            messages.Add(await pipeline.RequestAsync(CorrectedFerry.Edition(rescued)));
        }

        return messages;
    }

    private Task<TestPipeline> PipelineAsync(IMailTransport transport) => TestPipeline.CreateAsync(azurite, Services(transport));

    private Action<IServiceCollection> Services(IMailTransport transport) =>
        services => services.AddSingleton<TimeProvider>(_time).AddSingleton(transport);
}

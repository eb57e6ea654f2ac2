using Alerts.Storage;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Storage;

public sealed class QueueLengthsTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_and_what_was_given_up_is_counted_for_each_queue()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var lengths = pipeline.Get<QueueLengths>();
        Assert.Equal(Queues.All.Select(name => new QueueLength(name, 0, 0)), await lengths.ReadAsync(Cancellation));

        await FillAsync(Queues.ArticleIngested, 2);
        await FillAsync($"{Queues.EmailRequested}-poison", 1);
        await FillAsync("webjobs-blobtrigger-poison", 3);

        Assert.Equal(
            Queues.All.Select(name => new QueueLength(name, name == Queues.ArticleIngested ? 2 : 0, name == Queues.EmailRequested ? 1 : 0)),
            await lengths.ReadAsync(Cancellation));
        Assert.Equal(3, await lengths.ReadInboxPoisonAsync(Cancellation));

        async Task FillAsync(string name, int number)
        {
            var queue = pipeline.Storage.Queue(name);
            await queue.CreateIfNotExistsAsync(cancellationToken: Cancellation);
            for (var i = 0; i < number; i++)
            {
                await queue.SendMessageAsync("{}", Cancellation);
            }
        }
    }
}

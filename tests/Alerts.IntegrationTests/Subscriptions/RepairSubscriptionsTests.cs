using System.Net.Http.Json;
using Alerts.Storage;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Repairing;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Subscriptions;

public sealed class RepairSubscriptionsTests(AzuriteAccounts azurite)
{
    private const int Killed = 128 + 9;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("after 1 SubscriptionsTable.ChangeAsync.first", 0)]
    [InlineData("before 1 LogSegments.AppendAsync.subscriptions", 0)]
    [InlineData("after 2 LogSegments.AppendAsync.subscriptions", 1)]   // the first finds no segment yet
    [InlineData("before 1 SubscriptionsTable.MarkWrittenAsync", 1)]
    public async Task A_subscription_whose_process_was_killed_between_row_and_mark_runs_after_the_repair(string fault, int lines)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await KillAsync(pipeline, fault, async (app, client) => await client.PostAsJsonAsync(
            new Uri(app, "api/subscriptions"), new { address = "desk@example.org", topic = "ferry" }, Cancellation));
        var left = Assert.Single((await pipeline.Get<SubscriptionsTable>().ListAsync(true, 10, null, Cancellation)).Items);
        Assert.True(left is { IsPending: true, IsEnded: false });
        Assert.Equal(lines, await LinesAsync(pipeline));

        await RepairAsync(pipeline);
        await RepairAsync(pipeline);
        Assert.False((await pipeline.Get<SubscriptionsTable>().FindAsync(left.SubscriberId, left.Id, Cancellation))!.IsPending);
        Assert.Equal(1, await LinesAsync(pipeline));
        await pipeline.DropAsync("1.txt", Story.Opening);
        Assert.Single(await pipeline.MailsAsync());
    }

    [Fact]
    public async Task A_subscription_whose_end_was_killed_before_the_log_is_ended_by_the_repair_and_the_others_stay()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.SubscribeAsync("other@example.org", "ferry");
        var page = await pipeline.Get<SubscriptionReader>().ListAsync(false, 10, null, Cancellation);
        var ended = Assert.Single(page.Value!.Items, view => view.Address == "desk@example.org");
        await KillAsync(pipeline, "after 1 SubscriptionsTable.ChangeAsync.again", async (app, client) =>
            await client.DeleteAsync(new Uri(app, $"api/subscriptions/{ended.Id}"), Cancellation));
        Assert.Equal(2, (await pipeline.Get<SubscriptionLog>().ReadAsync(Cancellation)).Subscriptions.Count);

        await RepairAsync(pipeline);
        await using var fresh = pipeline.Another();
        var running = Assert.Single((await fresh.Get<SubscriptionLog>().ReadAsync(Cancellation)).Subscriptions);
        Assert.NotEqual(ended.Id, running.Line.Id);
        Assert.Empty(await pipeline.Get<SubscriptionsTable>().PendingAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Repairs_at_once_beside_people_who_subscribe_write_each_line_once()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await using var other = pipeline.Another();
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
            () => i % 2 == 0 ? pipeline.SubscribeAsync($"desk{i}@example.org", "ferry") : RepairAsync(i % 4 == 1 ? pipeline : other),
            Cancellation)));
        Assert.Equal(8, await LinesAsync(pipeline));
        Assert.Empty(await pipeline.Get<SubscriptionsTable>().PendingAsync(Cancellation).ToListAsync(Cancellation));
    }

    private static Task RepairAsync(TestPipeline pipeline) => pipeline.Get<RepairSubscriptions>().HandleAsync(Cancellation);

    // The app as a process of its own, killed by its step switch while it handles the call.
    private static async Task KillAsync(TestPipeline pipeline, string fault, Func<Uri, HttpClient, Task> call)
    {
        await using var app = await RunningApp.StartAsync(
            pipeline, ("Alerts__Testing__Enabled", "true"), ("Alerts__Testing__Fault", fault), ("Alerts__Operator__Open", "true"));
        using var client = new HttpClient();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => call(app.Address, client));
        Assert.Equal(Killed, await app.Program.ExitAsync());
    }

    private static async Task<int> LinesAsync(TestPipeline pipeline)
    {
        var segment = pipeline.Storage.Container(Containers.Log).GetBlobClient("subscriptions/000001");
        if (!await segment.ExistsAsync(Cancellation))
            return 0;
        var content = await segment.DownloadContentAsync(Cancellation);
        return content.Value.Content.ToString().Count(character => character == '\n');
    }
}

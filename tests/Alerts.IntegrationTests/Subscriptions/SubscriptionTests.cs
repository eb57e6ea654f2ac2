using System.Text;
using Alerts.Storage;
using Alerts.Subscriptions;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Subscriptions;

public sealed class SubscriptionTests(AzuriteAccounts azurite)
{
    private static readonly SubscriptionRequest Ferry = new(SubscriptionLine.Email, "desk@example.org", "ferry");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_ended_subscription_tells_nothing_and_tells_again_once_it_is_added_again()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var added = await AddAsync(pipeline);
        await pipeline.DropAsync("1.txt", Story.Opening);
        var ended = await pipeline.Get<Unsubscribe>().EndAsync(added.Id, Cancellation);
        Assert.True(ended is { IsEnded: true });
        await pipeline.DropAsync("2.txt", Story.Later);
        Assert.Single(await pipeline.MailsAsync());

        var again = await AddAsync(pipeline);
        Assert.Equal(added.Id, again.Id);
        Assert.True(again.Revision > ended.Revision && ended.Revision > added.Revision);
        await pipeline.DropAsync("3.txt", "Sea Watchers said on Friday the ferry off Port Amara had carried 90 tonnes of undeclared fuel in its hold.");
        Assert.Equal(2, (await pipeline.MailsAsync()).Count);
    }

    [Fact]
    public async Task Adding_and_ending_are_safe_to_repeat_and_write_one_line_each()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var added = await AddAsync(pipeline);
        Assert.Equal(added.Revision, (await AddAsync(pipeline)).Revision);
        var ended = await pipeline.Get<Unsubscribe>().EndAsync(added.SubscriberId, added.Id, Cancellation);
        Assert.Equal(ended!.Revision, (await pipeline.Get<Unsubscribe>().EndAsync(added.SubscriberId, added.Id, Cancellation))!.Revision);
        Assert.Equal(["ferry", null], (await LinesAsync(pipeline)).Select(line => line.Topic));
    }

    [Fact]
    public async Task A_request_that_runs_already_is_told_from_a_new_one()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var subscribe = pipeline.Get<Subscribe>();
        Assert.True((await subscribe.ByOperatorAsync(Ferry, Cancellation)).Value?.IsNew);
        Assert.False((await subscribe.ByOperatorAsync(Ferry, Cancellation)).Value?.IsNew);
        Assert.False((await subscribe.ByOperatorAsync(Ferry with { Address = "DESK@example.org" }, Cancellation)).Value?.IsNew);
    }

    [Fact]
    public async Task An_unknown_id_ends_nothing()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var added = await AddAsync(pipeline);
        Assert.Null(await pipeline.Get<Unsubscribe>().EndAsync(new string('0', 64), Cancellation));
        Assert.Null(await pipeline.Get<Unsubscribe>().EndAsync(added.Id[..12], Cancellation));
        Assert.Null(await pipeline.Get<Unsubscribe>().EndAsync(added.SubscriberId, new string('0', 64), Cancellation));
        Assert.Single(await ActiveAsync(pipeline));
    }

    [Fact]
    public async Task A_channel_that_nobody_reads_is_refused_with_the_known_ones()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var error = (await pipeline.Get<Subscribe>().ByOperatorAsync(Ferry with { Channel = "pigeon" }, Cancellation)).Error;
        Assert.Equal(("subscription.channel.unknown", "$.channel"), (error?.Code, error?.Field));
        Assert.Contains("email", error?.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_crash_between_row_and_log_is_completed_by_the_same_call(bool ends)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var added = await AddAsync(pipeline);
        if (!ends)
            await pipeline.Get<Unsubscribe>().EndAsync(added.Id, Cancellation);
        await CrashAfterRowAsync(pipeline, added, ends);
        Assert.Equal(ends ? 1 : 0, (await ActiveAsync(pipeline)).Count);   // the log does not know yet

        var stands = ends ? await pipeline.Get<Unsubscribe>().EndAsync(added.Id, Cancellation) : await AddAsync(pipeline);
        Assert.Equal(ends, stands!.IsEnded);
        Assert.Equal(ends ? 0 : 1, (await ActiveAsync(pipeline)).Count);
        Assert.False((await pipeline.Get<SubscriptionsTable>().FindAsync(added.SubscriberId, added.Id, Cancellation))!.IsPending);
    }

    [Fact]
    public async Task A_half_added_subscription_that_is_ended_never_begins()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var added = await AddAsync(pipeline);
        await pipeline.Get<Unsubscribe>().EndAsync(added.Id, Cancellation);
        await CrashAfterRowAsync(pipeline, added, ends: false);
        await pipeline.Get<Unsubscribe>().EndAsync(added.Id, Cancellation);

        Assert.Empty(await ActiveAsync(pipeline));
        Assert.Equal(["ferry", null, null], (await LinesAsync(pipeline)).Select(line => line.Topic));
    }

    [Fact]
    public async Task Two_workers_that_add_and_end_one_subscription_at_once_leave_row_and_log_agreed()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await using var other = pipeline.Another();
        var added = await AddAsync(pipeline);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(
            () => i % 2 == 0
                ? AddAsync(i % 4 == 0 ? pipeline : other)
                : (i % 4 == 1 ? pipeline : other).Get<Unsubscribe>().EndAsync(added.SubscriberId, added.Id, Cancellation)!,
            Cancellation)));

        var row = (await pipeline.Get<SubscriptionsTable>().FindAsync(added.SubscriberId, added.Id, Cancellation))!;
        Assert.False(row.IsPending);
        var lines = await LinesAsync(pipeline);
        Assert.Equal(row.ToLine(), lines.MaxBy(line => line.Revision));
        Assert.Equal(lines.Count, lines.Select(line => line.Revision).Distinct().Count());
        Assert.Equal(row.IsEnded ? 0 : 1, (await ActiveAsync(pipeline)).Count);
        Assert.Equal(row.IsEnded ? 0 : 1, (await ActiveAsync(other)).Count);
    }

    [Fact]
    public async Task A_late_note_that_a_revision_is_in_the_log_leaves_a_later_revision_pending()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var added = await AddAsync(pipeline);
        var table = pipeline.Get<SubscriptionsTable>();
        var slow = await table.ChangeAsync(
            added.SubscriberId, added.Id, there => there! with { Revision = there.Revision + 1, IsPending = true }, Cancellation);
        await CrashAfterRowAsync(pipeline, added, ends: true);
        await table.MarkWrittenAsync(slow!, Cancellation);

        var row = await table.FindAsync(added.SubscriberId, added.Id, Cancellation);
        Assert.True(row is { IsPending: true, IsEnded: true });
    }

    [Fact]
    public async Task Every_subscription_is_listed_once_over_all_parts_and_ended_ones_on_demand()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        for (var i = 0; i < 5; i++)
        {
            await pipeline.SubscribeAsync($"desk{i}@example.org", "ferry");
        }

        var all = await ListAsync(pipeline, withEnded: false, limit: 2);
        Assert.Equal(Enumerable.Range(0, 5).Select(i => $"desk{i}@example.org"), all.Select(s => s.Address).Order());
        Assert.All(all, s => Assert.Equal(("email", "ferry", false), (s.Channel, s.Topic, s.Ended)));

        await pipeline.Get<Unsubscribe>().EndAsync(all[2].Id, Cancellation);
        Assert.Equal(all.Where(s => s != all[2]), await ListAsync(pipeline, withEnded: false, limit: 3));
        Assert.Equal(all[2] with { Ended = true }, Assert.Single(await ListAsync(pipeline, withEnded: true, limit: 2), s => s.Ended));
    }

    [Fact]
    public async Task A_place_that_no_answer_gave_is_refused()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var refused = await pipeline.Get<SubscriptionReader>().ListAsync(false, 10, "not a place", Cancellation);
        Assert.Equal("page.after.invalid", refused.Error?.Code);
    }

    [Fact]
    public async Task The_beginning_of_an_id_finds_its_subscription()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var added = await AddAsync(pipeline);
        var reader = pipeline.Get<SubscriptionReader>();
        Assert.Equal(added.Id, Assert.Single(await reader.FindAsync(added.Id[..8], 2, Cancellation)).Id);
        Assert.Equal(added.Id, Assert.Single(await reader.FindAsync(added.Id, 2, Cancellation)).Id);
        Assert.Empty(await reader.FindAsync(added.Id + "0", 2, Cancellation));
        Assert.Empty(await reader.FindAsync("' or true", 2, Cancellation));
        Assert.Empty(await reader.FindAsync("", 2, Cancellation));
    }

    private static async Task<Subscription> AddAsync(TestPipeline pipeline) =>
        (await pipeline.Get<Subscribe>().ByOperatorAsync(Ferry, Cancellation)).Value!.Subscription;

    // The row says what is wanted; the process ended before it wrote the line.
    private static async Task CrashAfterRowAsync(TestPipeline pipeline, Subscription added, bool ends) =>
        await pipeline.Get<SubscriptionsTable>().ChangeAsync(
            added.SubscriberId, added.Id, there => there! with { IsEnded = ends, Revision = there.Revision + 1, IsPending = true }, Cancellation);

    private static async Task<IReadOnlyList<ActiveSubscription>> ActiveAsync(TestPipeline pipeline) =>
        (await pipeline.Get<SubscriptionLog>().ReadAsync(Cancellation)).Subscriptions;

    private static async Task<IReadOnlyList<SubscriptionLine>> LinesAsync(TestPipeline pipeline)
    {
        var blob = await pipeline.Storage.Container(Containers.Log).GetBlobClient("subscriptions/000001").DownloadContentAsync(Cancellation);
        return
        [
            .. Encoding.UTF8.GetString(blob.Value.Content).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => System.Text.Json.JsonSerializer.Deserialize(line, StateJson.Default.SubscriptionLine)!),
        ];
    }

    private static async Task<IReadOnlyList<SubscriptionView>> ListAsync(TestPipeline pipeline, bool withEnded, int limit)
    {
        var all = new List<SubscriptionView>();
        string? after = null;
        do
        {
            var part = await pipeline.Get<SubscriptionReader>().ListAsync(withEnded, limit, after, Cancellation);
            Assert.InRange(part.Value!.Items.Count, 1, limit);
            all.AddRange(part.Value.Items);
            after = part.Value.Next;
        }
        while (after is not null);
        return all;
    }
}

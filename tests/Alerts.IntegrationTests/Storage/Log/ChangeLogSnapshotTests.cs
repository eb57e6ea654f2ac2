using System.Text.Json;
using Alerts.Storage.Log;
using Alerts.Storage.Log.Snapshots;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Storage.Log;

public sealed class ChangeLogSnapshotTests(AzuriteAccounts azurite)
{
    private static readonly LogOptions Often = new() { BlocksPerSegment = 3, SnapshotAfterLines = 1 };
    private static readonly DateTimeOffset Never = DateTimeOffset.MinValue;
    private static readonly DateTimeOffset Always = DateTimeOffset.MaxValue;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_starts_from_the_snapshot_and_reads_only_the_lines_behind_it()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(Often);
        await WriteAsync(worker, 0, 8);
        var done = await worker.Log.CompactAsync(null, Cancellation);
        Assert.Equal(8, done.Snapshot!.Lines);
        Assert.Equal("000003-00002", done.Snapshot.Name);
        await WriteAsync(worker, 8, 12);

        // Without the lines before the snapshot nobody could tell their items otherwise.
        await log.Container.DeleteBlobAsync("test/000001", cancellationToken: Cancellation);
        await log.Container.DeleteBlobAsync("test/000002", cancellationToken: Cancellation);
        var fresh = log.Worker(Often);
        Assert.Equal(Items(0, 12), await fresh.ItemsAsync());
        Assert.Equal(worker.View.Positions, fresh.View.Positions);
        Assert.Equal(worker.View.Chain, fresh.View.Chain);
    }

    [Fact]
    public async Task A_snapshot_is_written_only_when_enough_lines_are_new()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(Often with { SnapshotAfterLines = 5 });
        await WriteAsync(worker, 0, 4);
        Assert.Null((await worker.Log.CompactAsync(null, Cancellation)).Snapshot);
        await WriteAsync(worker, 4, 5);
        Assert.NotNull((await worker.Log.CompactAsync(null, Cancellation)).Snapshot);
        await WriteAsync(worker, 5, 9);
        Assert.Null((await log.Worker(Often with { SnapshotAfterLines = 5 }).Log.CompactAsync(null, Cancellation)).Snapshot);
    }

    [Fact]
    public async Task Workers_that_save_at_once_leave_one_snapshot_and_the_pointer_on_it()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var workers = Enumerable.Range(0, 6).Select(_ => log.Worker(Often)).ToList();
        await Task.WhenAll(workers.Select(async (worker, number) =>
        {
            for (var i = 0; i < 5; i++)
            {
                await worker.AppendAsync($"{number}.{i}");
                await worker.Log.CompactAsync(null, Cancellation);
            }
        }));

        var snapshot = Assert.Single(await log.BlobsAsync(), name => name.StartsWith("test/snapshots/", StringComparison.Ordinal));
        var pointer = await PointerAsync(log);
        Assert.EndsWith(pointer.GetProperty("block").GetInt32().ToString("00000", null), snapshot, StringComparison.Ordinal);
        Assert.Equal(30, pointer.GetProperty("lines").GetInt64());
        Assert.Equal(30, (await log.Worker(Often).ItemsAsync()).Count);
    }

    [Fact]
    public async Task The_pointer_never_moves_back()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(Often);
        await WriteAsync(worker, 0, 2);
        await worker.Log.CompactAsync(null, Cancellation);
        var before = await PointerAsync(log);

        // A slow worker that saved the first line long ago comes to the pointer only now.
        var slow = new LogSnapshots(log.Container, TestLog.Name);
        await slow.WriteAsync(new LogSnapshot(1, 1, 10, 1), BinaryData.FromString("{}"), Cancellation);
        Assert.Equal(before.ToString(), (await PointerAsync(log)).ToString());
        Assert.Equal(Items(0, 2), await log.Worker(Often).ItemsAsync());
    }

    [Fact]
    public async Task Segments_that_a_snapshot_covers_go_once_they_are_old()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(Often);
        await WriteAsync(worker, 0, 8);
        Assert.Equal(0, (await worker.Log.CompactAsync(Never, Cancellation)).RemovedSegments);
        Assert.Equal(2, (await worker.Log.CompactAsync(Always, Cancellation)).RemovedSegments);
        Assert.Equal(["test/000003", "test/snapshot", "test/snapshots/000003-00002"], await log.BlobsAsync());
        await WriteAsync(worker, 8, 10);
        Assert.Equal(Items(0, 10), await log.Worker(Often).ItemsAsync());
    }

    [Fact]
    public async Task Segments_that_no_snapshot_covers_stay()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(Often with { SnapshotAfterLines = 100 });
        await WriteAsync(worker, 0, 8);
        Assert.Equal(0, (await worker.Log.CompactAsync(Always, Cancellation)).RemovedSegments);
        Assert.Equal(Items(0, 8), await log.Worker(Often).ItemsAsync());
    }

    [Theory]
    [InlineData(1)]   // in the middle of a segment that is gone
    [InlineData(3)]   // at its end, before the seal
    public async Task A_worker_that_was_left_behind_starts_again_from_the_snapshot(int known)
    {
        using var log = await TestLog.CreateAsync(azurite);
        var (worker, reader, writer) = (log.Worker(Often), log.Worker(Often), log.Worker(Often));
        await WriteAsync(worker, 0, known);
        await reader.ItemsAsync();
        await writer.ItemsAsync();
        await WriteAsync(worker, known, 10);
        await worker.Log.CompactAsync(Always, Cancellation);

        Assert.Equal(Items(0, 10), await reader.ItemsAsync());
        await WriteAsync(writer, 10, 12);
        Assert.Equal(Items(0, 12), await worker.ItemsAsync());
        Assert.Equal(["test/000004"], (await log.BlobsAsync()).Where(name => !name.Contains("snap", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_segment_that_came_and_went_while_a_worker_waited_for_it_is_not_made_again()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var (worker, reader, writer) = (log.Worker(Often), log.Worker(Often), log.Worker(Often));
        await WriteAsync(worker, 0, 3);
        await log.SealAsync(1);
        await reader.ItemsAsync();
        await writer.ItemsAsync();
        await WriteAsync(worker, 3, 10);
        await worker.Log.CompactAsync(Always, Cancellation);

        await writer.AppendAsync("item-10");
        Assert.Equal(Items(0, 11), await reader.ItemsAsync());
        Assert.DoesNotContain("test/000002", await log.BlobsAsync());
    }

    [Fact]
    public async Task A_segment_that_is_gone_without_a_snapshot_is_reported()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(Often);
        await WriteAsync(worker, 0, 2);
        await worker.Log.CompactAsync(null, Cancellation);
        await WriteAsync(worker, 2, 3);
        await log.Container.DeleteBlobAsync("test/000001", cancellationToken: Cancellation);
        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => worker.AppendAsync("next"));
        Assert.Contains("test/000001 is gone", fault.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Items(int from, int to) => Enumerable.Range(from, to - from).Select(i => $"item-{i}");

    private static async Task WriteAsync(Worker worker, int from, int to)
    {
        foreach (var item in Items(from, to))
        {
            await worker.AppendAsync(item);
        }
    }

    private static async Task<JsonElement> PointerAsync(TestLog log) => JsonDocument.Parse(
        (await log.Container.GetBlobClient("test/snapshot").DownloadContentAsync(Cancellation)).Value.Content).RootElement;
}

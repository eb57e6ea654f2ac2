using System.Text;
using Alerts.LogWriter;
using Alerts.Storage.Log;
using Alerts.TestSupport;
using Azure.Storage.Blobs.Specialized;

namespace Alerts.IntegrationTests.Storage.Log;

public sealed class ChangeLogTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_written_by_one_worker_is_seen_by_the_next()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var (first, second) = (log.Worker(), log.Worker());
        await first.AppendAsync("one");
        var two = await second.AppendAsync("two");

        Assert.Equal(1, two!.Value.Line.Before);
        Assert.Equal(["one", "two"], await second.ItemsAsync());
        Assert.Equal(["one", "two"], await first.ItemsAsync());
    }

    [Fact]
    public async Task Workers_that_append_at_once_never_write_next_to_a_line_that_they_did_not_know()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var workers = Enumerable.Range(0, 8).Select(_ => log.Worker()).ToList();
        await Task.WhenAll(workers.Select((worker, number) => Writer.WriteAsync(
            new WriterSettings(log.Connection, TestLog.Name, $"w{number}", 2, 5), worker.Log, worker.View, Cancellation)));

        var items = await workers[0].ItemsAsync();
        Assert.Equal(80, items.Distinct().Count());
        Assert.All(workers.Skip(1), worker => Assert.Equal(items, worker.ItemsAsync().Result));
    }

    [Fact]
    public async Task What_waits_is_appended_as_one_block_in_the_order_of_the_calls()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        var items = Enumerable.Range(0, 50).Select(i => $"item-{i}").ToList();

        var resume = await worker.PauseAsync();
        var appends = items.Select(worker.AppendAsync).ToList();
        await resume();
        await Task.WhenAll(appends);

        Assert.Equal(items, await worker.ItemsAsync());
        var blob = await log.Container.GetBlobClient($"{TestLog.Name}/000001").GetPropertiesAsync(cancellationToken: Cancellation);
        Assert.Equal(1, blob.Value.BlobCommittedBlockCount);
    }

    [Fact]
    public async Task A_full_segment_is_sealed_and_names_the_next()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        var items = Enumerable.Range(0, 7).Select(i => $"item-{i}").ToList();
        foreach (var item in items)
        {
            await worker.AppendAsync(item);
        }

        Assert.Equal(["test/000001", "test/000002", "test/000003"], await log.BlobsAsync());
        Assert.EndsWith("\n#sealed 000002\n", await log.ReadSegmentAsync(1), StringComparison.Ordinal);
        Assert.EndsWith("\n#sealed 000003\n", await log.ReadSegmentAsync(2), StringComparison.Ordinal);
        Assert.Equal(items, await log.Worker().ItemsAsync());
    }

    [Fact]
    public async Task A_segment_that_a_seal_names_and_nobody_made_is_empty_and_made_by_the_next_append()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        await worker.AppendAsync("one");
        await log.SealAsync(1);
        Assert.Equal(["one"], await log.Worker().ItemsAsync());
        await log.Worker().AppendAsync("two");
        Assert.Equal(["one", "two"], await worker.ItemsAsync());
        Assert.Equal(["test/000001", "test/000002"], await log.BlobsAsync());
    }

    [Fact]
    public async Task Nobody_appends_to_a_sealed_segment()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var (first, late) = (log.Worker(), log.Worker());
        await late.AppendAsync("before");
        foreach (var item in (string[])["one", "two", "three"])
        {
            await first.AppendAsync(item);
        }

        await late.AppendAsync("after");   // it still believes that the first segment is open
        Assert.Equal(["before", "one", "two", "three", "after"], await first.ItemsAsync());
        Assert.EndsWith("#sealed 000002\n", await log.ReadSegmentAsync(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_behind_a_seal_are_reported_not_overlooked()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        foreach (var item in (string[])["one", "two", "three", "four"])
        {
            await worker.AppendAsync(item);
        }

        await log.Container.GetAppendBlobClient($"{TestLog.Name}/000001").AppendBlockAsync(
            new MemoryStream("{}\n"u8.ToArray()), cancellationToken: Cancellation);
        var fault = await Assert.ThrowsAsync<InvalidDataException>(log.Worker().ItemsAsync);
        Assert.Contains("behind the seal of test/000001", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_is_read_by_its_position_in_any_segment()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        var written = new List<(long Position, ChainLine Line)>();
        foreach (var item in (string[])["first", "zweite Zeile – länger", "third", "fourth", "fifth"])
        {
            written.Add((await worker.AppendAsync(item))!.Value);
        }

        Assert.Equal(0, written[0].Position);
        Assert.True(written[^1].Position > 1L << 40);
        Assert.Equal(written.Select(w => w.Position).Order(), written.Select(w => w.Position));
        foreach (var (position, line) in written)
        {
            Assert.Equal(line, await log.Worker().Log.ReadAtAsync(position, Cancellation));
        }
    }

    [Fact]
    public async Task A_log_from_before_there_were_segments_is_read_and_goes_on()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var view = new ChainView();
        var lines = new StringBuilder();
        foreach (var item in (string[])["one", "two"])
        {
            var line = view.Next(item);
            view.Apply(lines.Length, line);
            lines.Append(System.Text.Json.JsonSerializer.Serialize(line, ChainJson.Line)).Append('\n');
        }

        var blob = log.Container.GetAppendBlobClient($"{TestLog.Name}/000001");
        await blob.CreateAsync(cancellationToken: Cancellation);
        await blob.AppendBlockAsync(new MemoryStream(Encoding.UTF8.GetBytes(lines.ToString())), cancellationToken: Cancellation);

        var worker = log.Worker();
        var three = await worker.AppendAsync("three");
        Assert.Equal(lines.Length, three!.Value.Position);
        Assert.Equal(["one", "two", "three"], await worker.ItemsAsync());
        Assert.Equal("two", (await worker.Log.ReadAtAsync(view.Positions["two"], Cancellation)).Item);
    }

    [Fact]
    public async Task An_item_that_cannot_be_decided_fails_alone()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        var before = worker.AppendAsync("before");
        var broken = worker.Log.AppendAsync(() => throw new FormatException("no line from this"), Cancellation);
        var tooLong = worker.Log.AppendAsync(() => worker.View.Next(new string('x', LogLines<ChainLine>.LongestLine)), Cancellation);
        var after = worker.AppendAsync("after");

        await Assert.ThrowsAsync<FormatException>(() => broken);
        Assert.Contains("too long", (await Assert.ThrowsAsync<InvalidOperationException>(() => tooLong)).Message, StringComparison.Ordinal);
        Assert.NotNull(await before);
        Assert.NotNull(await after);
        Assert.Equal(["before", "after"], await worker.ItemsAsync());
    }

    [Fact]
    public async Task Who_gives_up_waiting_neither_holds_up_the_others_nor_loses_their_lines()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        var resume = await worker.PauseAsync();
        using var patience = new CancellationTokenSource();
        var before = worker.AppendAsync("before");
        var given = worker.Log.AppendAsync(() => worker.View.Decide("given up"), patience.Token);
        var after = worker.AppendAsync("after");
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        await resume();

        await Task.WhenAll(before, after);
        Assert.Equal(["before", "after"], await worker.ItemsAsync());
        await worker.AppendAsync("given up");
        Assert.Equal(["before", "after", "given up"], await worker.ItemsAsync());
    }

    [Fact]
    public async Task More_lines_than_a_block_takes_go_into_several()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        var items = Enumerable.Range(0, 100).Select(i => $"{i}-{new string('x', 60_000)}").ToList();   // six megabytes
        await Task.WhenAll(items.Select(worker.AppendAsync));
        Assert.Equal(items, await log.Worker().ItemsAsync());
    }

    [Fact]
    public async Task Two_calls_for_one_item_write_one_line()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => worker.AppendAsync("same")));
        Assert.Single(outcomes, outcome => outcome is not null);
        Assert.Equal(["same"], await worker.ItemsAsync());
    }

    [Fact]
    public async Task A_log_that_is_no_longer_used_lets_nobody_wait()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker();
        await worker.AppendAsync("one");
        worker.Log.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => worker.AppendAsync("two"));
    }
}

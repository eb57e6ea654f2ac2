using Alerts.Storage.Log;
using Alerts.TestSupport;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Alerts.IntegrationTests.Storage.Log;

public sealed class ChangeLogFaultTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(3)]   // the storage client tries again by itself, and is refused by its own block
    [InlineData(0)]   // the fault comes through to the log
    public async Task A_lost_answer_never_gives_two_lines(int retries)
    {
        using var log = await TestLog.CreateAsync(azurite);
        var fault = new LostAnswers(2);
        var worker = log.Worker(new LogOptions { BlocksPerSegment = 100 }, retries, fault);
        await worker.ItemsAsync();

        // These look for no line of their own before they decide: only the log itself can know that the block is there.
        foreach (var item in (string[])["one", "two", "three"])
        {
            var written = await worker.Log.AppendAsync(() => worker.View.Next(item), Cancellation);
            Assert.Equal(worker.View.Positions[item], written!.Value.Position);
        }

        Assert.Equal(2, fault.Lost);
        Assert.Equal(["one", "two", "three"], await log.Worker().ItemsAsync());
    }

    [Fact]
    public async Task A_lost_answer_to_a_block_of_many_lines_gives_each_line_once()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(new LogOptions { BlocksPerSegment = 100 }, faults: new LostAnswers(1));
        var items = Enumerable.Range(0, 20).Select(i => $"item-{i}").ToList();
        var resume = await worker.PauseAsync();
        var appends = items.Select(item => worker.Log.AppendAsync(() => worker.View.Next(item), Cancellation)).ToList();
        await resume();

        var written = await Task.WhenAll(appends);
        Assert.Equal(items, written.Select(line => line!.Value.Line.Item));
        Assert.Equal(items, await log.Worker().ItemsAsync());
    }

    [Fact]
    public async Task A_lost_answer_to_a_seal_does_no_harm()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var fault = new LostAnswers(4);   // three blocks and the seal
        var worker = log.Worker(faults: fault);
        foreach (var item in (string[])["one", "two", "three", "four"])
        {
            await worker.Log.AppendAsync(() => worker.View.Next(item), Cancellation);
        }

        Assert.Equal(4, fault.Lost);
        Assert.Equal(["one", "two", "three", "four"], await log.Worker().ItemsAsync());
        Assert.Equal(2, (await log.BlobsAsync()).Count);
    }

    [Fact]
    public async Task Another_workers_block_at_the_same_place_is_not_taken_for_ones_own()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var other = log.Worker();
        var worker = log.Worker(faults: new BeforeAppend(() => other.AppendAsync("theirs")));
        var written = await worker.Log.AppendAsync(() => worker.View.Next("ours"), Cancellation);
        Assert.Equal(1, written!.Value.Line.Before);
        Assert.Equal(["theirs", "ours"], await log.Worker().ItemsAsync());
    }

    [Fact]
    public async Task Answers_that_end_in_the_middle_of_a_line_are_read_on()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var writer = log.Worker();
        var items = Enumerable.Range(0, 40).Select(i => $"item-{i}").ToList();
        foreach (var item in items)
        {
            await writer.AppendAsync(item);
        }

        var fault = new ShortReads(250);
        Assert.Equal(items, await log.Worker(faults: fault).ItemsAsync());
        Assert.True(fault.Shortened > 20);
    }

    [Fact]
    public async Task A_block_that_is_found_in_short_answers_is_still_recognised()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(new LogOptions(), faults: [new LostAnswers(1), new ShortReads(250)]);
        var items = Enumerable.Range(0, 20).Select(i => $"item-{i}").ToList();
        var resume = await worker.PauseAsync();
        var appends = items.Select(item => worker.Log.AppendAsync(() => worker.View.Next(item), Cancellation)).ToList();
        await resume();
        await Task.WhenAll(appends);
        Assert.Equal(items, await log.Worker().ItemsAsync());
    }

    [Fact]
    public async Task A_storage_that_is_down_fails_the_call_and_the_next_call_goes_on()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(faults: new BeforeAppend(() => throw new IOException("no connection")), retries: 0);
        await worker.ItemsAsync();
        await Assert.ThrowsAsync<IOException>(() => worker.AppendAsync("one"));
        await worker.AppendAsync("two");
        await worker.AppendAsync("one");
        Assert.Equal(["two", "one"], await log.Worker().ItemsAsync());
    }

    [Fact]
    public async Task A_worker_that_knows_more_than_a_storage_that_lost_lines_starts_again()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var worker = log.Worker(new LogOptions());
        await worker.AppendAsync("one");
        var kept = (await log.Container.GetBlobClient("test/000001").DownloadContentAsync(Cancellation)).Value.Content;
        await worker.AppendAsync("lost");

        // An emulator that is killed hard forgets what it has acknowledged.
        var blob = log.Container.GetAppendBlobClient("test/000001");
        await blob.CreateAsync(new AppendBlobCreateOptions(), Cancellation);
        await blob.AppendBlockAsync(kept.ToStream(), cancellationToken: Cancellation);

        await worker.AppendAsync("two");
        Assert.Equal(["one", "two"], await worker.ItemsAsync());
        Assert.Equal(["one", "two"], await log.Worker().ItemsAsync());
    }

    [Fact]
    public async Task A_line_that_is_none_is_reported_with_its_place()
    {
        using var log = await TestLog.CreateAsync(azurite);
        await log.Worker().AppendAsync("one");
        await log.Container.GetAppendBlobClient("test/000001").AppendBlockAsync(
            new MemoryStream("not a line\n"u8.ToArray()), cancellationToken: Cancellation);
        var fault = await Assert.ThrowsAsync<InvalidDataException>(log.Worker().ItemsAsync);
        Assert.Contains("test/000001 at ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_container_must_be_there()
    {
        using var log = await TestLog.CreateAsync(azurite);
        await log.Container.DeleteAsync(cancellationToken: Cancellation);
        var fault = await Assert.ThrowsAsync<RequestFailedException>(() => log.Worker().AppendAsync("one"));
        Assert.Equal("ContainerNotFound", fault.ErrorCode);
    }
}

using Alerts.LogWriter;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Storage.Log;

public sealed class ChangeLogProcessTests(AzuriteAccounts azurite)
{
    private const int BlocksPerSegment = 20;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2, 8)]
    [InlineData(4, 4)]
    public async Task Processes_that_write_at_once_over_several_seals_write_every_line_once_knowing_all_before(
        int processes, int handlers)
    {
        using var log = await TestLog.CreateAsync(azurite);
        var settings = Enumerable.Range(0, processes)
            .Select(number => new WriterSettings(log.Connection, TestLog.Name, $"p{number}", handlers, 40, BlocksPerSegment)).ToList();
        var writers = await Task.WhenAll(settings.Select(s => WriterProcess.StartAsync(s, Cancellation)));
        Array.ForEach(writers, writer => writer.Go());
        await Task.WhenAll(writers.Select(writer => writer.DoneAsync(Cancellation)));
        Array.ForEach(writers, writer => writer.Dispose());

        await AssertWholeAsync(log, settings);
    }

    [Fact]
    public async Task Sixteen_handlers_in_one_process_write_every_line_once_and_knowing_all_before()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var settings = new WriterSettings(log.Connection, TestLog.Name, "p", 16, 80, BlocksPerSegment);
        var worker = log.Worker(settings.Options);
        await Writer.WriteAsync(settings, worker.Log, worker.View, Cancellation);
        await AssertWholeAsync(log, [settings]);
    }

    [Fact]
    public async Task A_process_that_is_killed_in_the_middle_leaves_every_line_once()
    {
        using var log = await TestLog.CreateAsync(azurite);
        var settings = new WriterSettings(log.Connection, TestLog.Name, "killed", 8, 60, BlocksPerSegment);
        var others = settings with { Name = "other" };
        var watcher = log.Worker(settings.Options);
        using var other = await WriterProcess.StartAsync(others, Cancellation);
        other.Go();
        for (var kills = 1; kills <= 3; kills++)
        {
            using var killed = await WriterProcess.StartAsync(settings, Cancellation);
            killed.Go();
            while ((await watcher.ItemsAsync()).Count(item => item.StartsWith("killed", StringComparison.Ordinal)) < kills * 100)
            {
            }

            await killed.KillAsync(Cancellation);
        }

        using var last = await WriterProcess.StartAsync(settings, Cancellation);
        last.Go();
        await last.DoneAsync(Cancellation);
        await other.DoneAsync(Cancellation);
        await AssertWholeAsync(log, [settings, others]);
    }

    private static async Task AssertWholeAsync(TestLog log, List<WriterSettings> settings)
    {
        var (one, another) = (log.Worker(settings[0].Options), log.Worker(settings[0].Options));
        var items = await one.ItemsAsync();
        Assert.Equal(settings.SelectMany(s => s.Items).Order(StringComparer.Ordinal), items.Order(StringComparer.Ordinal));
        Assert.Equal(items, await another.ItemsAsync());
        Assert.True(one.View.Positions.Values.Max() >> 40 >= 3, "The lines go over too few segments to prove anything.");
    }
}

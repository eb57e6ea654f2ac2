using System.Diagnostics;
using System.Globalization;
using Alerts.TestSupport;
using Azure.Storage.Blobs;

namespace Alerts.LogWriter;

/// <summary>Appends a second, by processes and by handlers in each, with the grouping of lines and without it.</summary>
public static class Measurement
{
    private const int LinesAlone = 800;
    private const int LinesGrouped = 8_000;
    private static readonly (int Processes, int Handlers)[] Cases = [(1, 1), (1, 4), (1, 16), (2, 1), (2, 16), (4, 1), (4, 16)];

    /// <summary>Measures on an Azurite of its own, and prints a table row by row.</summary>
    public static async Task RunAsync(TextWriter output, CancellationToken cancellation)
    {
        await using var azurite = await AzuriteProcess.StartAsync(cancellation);
        var connection = azurite.ConnectionString(0);
        await new BlobContainerClient(connection, "log").CreateAsync(cancellationToken: cancellation);
        await output.WriteLineAsync("Lines a second in one log on Azurite, each decided after all lines before it:\n");
        await output.WriteLineAsync("| processes | handlers in each | one line a block | grouped | ratio |");
        await output.WriteLineAsync("|---:|---:|---:|---:|---:|");
        foreach (var (processes, handlers) in Cases)
        {
            var alone = await MeasureAsync(connection, processes, handlers, LinesAlone, 1, cancellation);
            var grouped = await MeasureAsync(connection, processes, handlers, LinesGrouped, 1_000, cancellation);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"| {processes} | {handlers} | {alone:0} | {grouped:0} | {grouped / alone:0.0} |"));
        }
    }

    private static async Task<double> MeasureAsync(
        string connection, int processes, int handlers, int lines, int linesPerBlock, CancellationToken cancellation)
    {
        var settings = new WriterSettings(
            connection, $"{processes}-{handlers}-{linesPerBlock}", "", handlers, lines / processes / handlers, 5_000, linesPerBlock);
        var writers = await Task.WhenAll(Enumerable.Range(0, processes)
            .Select(number => WriterProcess.StartAsync(settings with { Name = $"p{number}" }, cancellation)));
        var watch = Stopwatch.StartNew();
        Array.ForEach(writers, writer => writer.Go());
        await Task.WhenAll(writers.Select(writer => writer.DoneAsync(cancellation)));
        var seconds = watch.Elapsed.TotalSeconds;
        Array.ForEach(writers, writer => writer.Dispose());
        return lines / seconds;
    }
}

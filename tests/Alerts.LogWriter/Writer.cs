using Alerts.Storage.Log;
using Azure.Storage.Blobs;

namespace Alerts.LogWriter;

/// <summary>Appends the lines of its items, several loops at once.</summary>
public static class Writer
{
    /// <summary>Opens the log, says "ready", waits for a line on the input, and writes; says "done" at the end.</summary>
    public static async Task RunAsync(WriterSettings settings, TextReader input, TextWriter output)
    {
        var view = new ChainView();
        var container = new BlobContainerClient(settings.Connection, "log");
        using var log = new ChangeLog<ChainLine>(container, settings.Log, ChainJson.Line, view, settings.Options);
        await log.LookAsync(_ => view.Items.Count, CancellationToken.None);
        await output.WriteLineAsync("ready");
        await input.ReadLineAsync();
        await WriteAsync(settings, log, view, CancellationToken.None);
        await output.WriteLineAsync("done");
    }

    /// <summary>Writes a line for each item that has none yet.</summary>
    public static Task WriteAsync(WriterSettings settings, ChangeLog<ChainLine> log, ChainView view, CancellationToken cancellation) =>
        Task.WhenAll(Enumerable.Range(0, settings.Handlers).Select(handler => Task.Run(
            async () =>
            {
                for (var line = 0; line < settings.Lines; line++)
                {
                    var item = settings.Item(handler, line);
                    await log.AppendAsync(() => view.Decide(item), cancellation);
                }
            },
            cancellation)));
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alerts.Storage;
using Alerts.TestSupport;
using Azure.Storage.Blobs;

namespace Alerts.IntegrationTests.Storage;

public sealed class ChangeLogTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_written_by_one_worker_is_seen_by_the_next()
    {
        var container = await ContainerAsync();
        using var first = new View(container);
        using var second = new View(container);

        await first.Log.AppendAsync(() => first.Lines.Count == 0 ? "one" : null, Cancellation);
        await second.Log.AppendAsync(() => second.Lines.Count == 1 ? "two" : second.Lines.Count == 0 ? "blind" : null, Cancellation);

        Assert.Equal(["one", "two"], await second.Log.LookAsync(_ => second.Lines.Values.ToList(), Cancellation));
        Assert.Equal(["one", "two"], await first.Log.LookAsync(_ => first.Lines.Values.ToList(), Cancellation));
    }

    [Fact]
    public async Task Workers_that_append_at_once_never_write_next_to_a_line_they_did_not_know()
    {
        var container = await ContainerAsync();
        const int Workers = 8;
        var views = Enumerable.Range(0, Workers).Select(_ => new View(container)).ToList();

        // Each line names the number of lines before it, as its author saw them.
        await Task.WhenAll(views.Select((view, worker) => Task.Run(
            async () =>
            {
                for (var i = 0; i < 10; i++)
                {
                    var written = false;
                    await view.Log.AppendAsync(
                        () =>
                        {
                            written = view.Lines.Values.Any(line => line.EndsWith($" {worker}.{i}", StringComparison.Ordinal));
                            return written ? null : $"{view.Lines.Count} {worker}.{i}";
                        },
                        Cancellation);
                }
            },
            Cancellation)));

        var lines = await views[0].Log.LookAsync(_ => views[0].Lines.Values.ToList(), Cancellation);
        Assert.Equal(Workers * 10, lines.Count);
        Assert.Equal(Enumerable.Range(0, lines.Count).Select(i => $"{i}"), lines.Select(line => line.Split(' ')[0]));
        views.ForEach(view => view.Dispose());
    }

    [Fact]
    public async Task A_line_is_read_by_its_position()
    {
        var container = await ContainerAsync();
        using var view = new View(container);
        foreach (var text in (string[])["first", "zweite Zeile – länger", "third"])
        {
            await view.Log.AppendAsync(() => view.Lines.ContainsValue(text) ? null : text, Cancellation);
        }

        foreach (var (position, text) in view.Lines)
        {
            Assert.Equal(text, await view.Log.ReadAtAsync(position, Cancellation));
        }
    }

    private async Task<BlobContainerClient> ContainerAsync()
    {
        var container = new BlobContainerClient(await azurite.TakeAsync(), "log");
        await container.CreateAsync(cancellationToken: Cancellation);
        return container;
    }

    private sealed class View : IDisposable
    {
        public View(BlobContainerClient container) => Log = new ChangeLog<string>(
            container, "test", (JsonTypeInfo<string>)JsonSerializerOptions.Web.GetTypeInfo(typeof(string)), Lines.Add);

        public SortedDictionary<long, string> Lines { get; } = [];

        public ChangeLog<string> Log { get; }

        public void Dispose() => Log.Dispose();
    }
}

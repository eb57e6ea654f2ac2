using Alerts.LogWriter;
using Alerts.Storage.Log;
using Alerts.TestSupport;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;

namespace Alerts.IntegrationTests.Storage.Log;

/// <summary>A log of its own on Azurite; each <see cref="Worker"/> has a view and an appender of its own, like a process.</summary>
internal sealed class TestLog : IDisposable
{
    public const string Name = "test";

    private readonly List<Worker> _workers = [];

    private TestLog(string connection) => Connection = connection;

    public string Connection { get; }

    public BlobContainerClient Container => new(Connection, "log");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TestLog> CreateAsync(AzuriteAccounts azurite)
    {
        var log = new TestLog(await azurite.TakeAsync());
        await log.Container.CreateAsync(cancellationToken: Cancellation);
        return log;
    }

    /// <summary>Another worker.</summary>
    /// <param name="options">Settings; segments of three blocks where none are given.</param>
    /// <param name="retries">How often the storage client tries again by itself.</param>
    /// <param name="faults">What goes wrong between the worker and the storage.</param>
    public Worker Worker(LogOptions? options = null, int retries = 3, params IEnumerable<Fault> faults)
    {
        var client = new BlobClientOptions();
        client.Retry.MaxRetries = retries;
        client.Retry.Delay = TimeSpan.FromMilliseconds(10);
        foreach (var fault in faults)
        {
            client.AddPolicy(fault, fault.Position);
        }

        var worker = new Worker(new BlobContainerClient(Connection, "log", client), options ?? new LogOptions { BlocksPerSegment = 3 });
        _workers.Add(worker);
        return worker;
    }

    public async Task<IReadOnlyList<string>> BlobsAsync()
    {
        var names = new List<string>();
        await foreach (var blob in Container.GetBlobsAsync(cancellationToken: Cancellation))
        {
            names.Add(blob.Name);
        }

        return names;
    }

    public async Task<string> ReadSegmentAsync(int segment) =>
        (await Container.GetBlobClient($"{Name}/{segment:000000}").DownloadContentAsync(Cancellation)).Value.Content.ToString();

    /// <summary>Seals a segment, as a worker does that ends right after.</summary>
    public Task SealAsync(int segment) => Container.GetAppendBlobClient($"{Name}/{segment:000000}").AppendBlockAsync(
        new MemoryStream(LogLines<ChainLine>.Seal(segment + 1)), cancellationToken: Cancellation);

    public void Dispose() => _workers.ForEach(worker => worker.Log.Dispose());
}

/// <summary>A worker on a <see cref="TestLog"/>.</summary>
internal sealed class Worker
{
    public Worker(BlobContainerClient container, LogOptions options) =>
        Log = new ChangeLog<ChainLine>(container, TestLog.Name, ChainJson.Line, View, options);

    public ChainView View { get; } = new();

    public ChangeLog<ChainLine> Log { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Appends a line for an item, unless it has one.</summary>
    public Task<(long Position, ChainLine Line)?> AppendAsync(string item) => Log.AppendAsync(() => View.Decide(item), Cancellation);

    /// <summary>Holds the log up, so that what comes in waits, until the returned function is called.</summary>
    public async Task<Func<Task>> PauseAsync()
    {
        var paused = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var resumed = new TaskCompletionSource();
        var look = Log.LookAsync(
            _ =>
            {
                paused.SetResult();
                return resumed.Task.Wait(TimeSpan.FromMinutes(1), Cancellation);
            },
            Cancellation);
        await await Task.WhenAny(paused.Task, look);
        return () =>
        {
            resumed.SetResult();
            return look;
        };
    }

    /// <summary>The items in the order of the log, as of now; the lines must be without fault.</summary>
    public Task<List<string>> ItemsAsync() => Log.LookAsync(
        _ =>
        {
            Assert.Empty(View.Faults);
            return View.Items.ToList();
        },
        Cancellation);
}

using System.Net.Http.Json;
using Alerts.Storage;
using Azure.Storage.Queues.Models;

namespace Alerts.CrashTable;

/// <summary>Plays the story once on an account of its own, through real processes of the app.</summary>
public sealed class CrashRun : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly string[] Mailed = ["first@crash.example", "second@crash.example"];
    private const string Late = "late@crash.example";

    private readonly string _connection;
    private readonly string _record = Path.GetTempFileName();
    private readonly string _chores = Path.GetTempFileName();
    private readonly AlertsStorage _storage;
    private readonly HttpClient _http = new();
    private CrashSinks? _sinks;
    private CrashApp? _app;

    private CrashRun(string connection) => (_connection, _storage) = (connection, StorageConnection.Open(connection));

    /// <summary>The state when the process died; null where none did.</summary>
    private CrashState? AtDeath { get; set; }

    /// <summary>Plays the story.</summary>
    /// <param name="connection">An account that nobody used.</param>
    /// <param name="play">How.</param>
    /// <param name="cell">What goes wrong, and where; null for an undisturbed run.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<CrashRecord> PlayAsync(string connection, CrashPlay play, CrashCell? cell, CancellationToken cancellation)
    {
        await using var run = new CrashRun(connection);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        return await run.PlayAsync(play, cell, limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        if (_sinks is not null)
            await _sinks.DisposeAsync();
        _http.Dispose();
        File.Delete(_record);
        File.Delete(_chores);
    }

    private async Task<CrashRecord> PlayAsync(CrashPlay play, CrashCell? cell, CancellationToken cancellation)
    {
        _sinks = await CrashSinks.StartAsync(cancellation);
        var settings = CrashSettings.Of(_connection, _sinks.MailPort, _record, play, play == CrashPlay.Chores ? null : cell?.Fault);
        _app = new CrashApp(settings, DiedAsync);
        foreach (var address in Mailed)
        {
            await SubscribeAsync("email", address, cancellation);
        }

        await SubscribeAsync("webhook", _sinks.Endpoint, cancellation);
        var deaths = 0;
        foreach (var (number, (name, content)) in CrashStory.Drops.Index())
        {
            await _storage.Container(Containers.Articles).GetBlobClient(name).UploadAsync(content, true, cancellation);
            await UntilIdleAsync(cancellation);
            if (play != CrashPlay.Chores)
                continue;

            // Every time: what a snapshot replaces is removed by the next.
            var left = await CrashLeftovers.LayAsync(_storage, settings, number, cancellation);
            deaths += await CrashChores.DoAsync(_storage, settings, left, _chores, deaths == 0 ? cell?.Fault : null, cancellation);
            await UntilIdleAsync(cancellation);
        }

        return new CrashRecord(
            await CrashState.ReadAsync(_storage, cancellation), AtDeath, await ArrivedAsync(cancellation), [.. _app.Lines],
            await File.ReadAllLinesAsync(_record, cancellation), await File.ReadAllLinesAsync(_chores, cancellation), _app.Deaths + deaths);
    }

    // A mail is one file in the outbox, however often it is written.
    private async Task<IReadOnlyList<string>> ArrivedAsync(CancellationToken cancellation) =>
    [
        .. _sinks!.Arrived,
        .. await _storage.Container(Containers.Outbox).GetBlobsAsync(cancellationToken: cancellation)
            .Select(mail => Path.GetFileNameWithoutExtension(mail.Name)).ToListAsync(cancellation),
    ];

    private async Task DiedAsync(CancellationToken cancellation) => AtDeath = await CrashState.ReadAsync(_storage, cancellation);

    // Asked again until it is done, as a person would.
    private async Task SubscribeAsync(string channel, string address, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                var app = await _app!.AddressAsync(cancellation);
                var body = new { address, topic = CrashStory.Topic, channel };
                using var answer = await _http.PostAsJsonAsync(new Uri(app, "api/subscriptions"), body, cancellation);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // The process died; the next look finds a fresh one.
            }

            await Task.Delay(Look, cancellation);
        }
    }

    // In the order of the flow: what a stage sends lies there before its own input goes. Whoever subscribes after a crash may change
    // nothing about what was decided before.
    private async Task UntilIdleAsync(CancellationToken cancellation)
    {
        string[] queues = ["azure-webjobs-blobtrigger-alerts", .. Pipeline.Stages.Select(stage => stage.Trigger).Where(Queues.All.Contains)];
        var deaths = _app!.Deaths;
        do
        {
            await _app.AddressAsync(cancellation);
            if (_app.Deaths > deaths)
                await SubscribeAsync("email", Late, cancellation);
            deaths = _app.Deaths;
            await Task.Delay(Look, cancellation);
        }
        while (await _storage.Container(Containers.Articles).GetBlobsAsync(cancellationToken: cancellation).AnyAsync(cancellation)
            || await queues.ToAsyncEnumerable().AnyAsync(async (queue, c) => await WaitingAsync(queue, c) > 0, cancellation));
    }

    private async Task<int> WaitingAsync(string queue, CancellationToken cancellation) =>
        ((QueueProperties)await _storage.Queue(queue).GetPropertiesAsync(cancellation)).ApproximateMessagesCount;
}

/// <summary>What a run left.</summary>
/// <param name="State">The storage at the end.</param>
/// <param name="AtDeath">The storage when the process died; null where none did.</param>
/// <param name="Arrived">The id of every alert that arrived, as often as it did.</param>
/// <param name="Lines">What the processes printed.</param>
/// <param name="Passages">The labels that were passed, in order; the fault's with its kind.</param>
/// <param name="ChorePassages">The same of what runs beside the flow.</param>
/// <param name="Deaths">How many processes died.</param>
public sealed record CrashRecord(
    CrashState State, CrashState? AtDeath, IReadOnlyList<string> Arrived, IReadOnlyList<string> Lines, IReadOnlyList<string> Passages,
    IReadOnlyList<string> ChorePassages, int Deaths);

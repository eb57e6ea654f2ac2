using System.Text.Json;

namespace Alerts.Cli.Demo;

/// <summary>The webhook endpoints of the demo: a sink each, with what came.</summary>
internal sealed class DemoEndpoints : IAsyncDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private readonly Dictionary<string, WebhookSink> _sinks = [];

    /// <summary>Every webhook read so far, in order of arrival.</summary>
    public List<DemoWebhook> Came { get; } = [];

    /// <summary>The sink of an endpoint; started with its first subscription.</summary>
    /// <param name="name">What the seeds call it.</param>
    public WebhookSink Sink(string name) => _sinks.TryGetValue(name, out var sink) ? sink : _sinks[name] = WebhookSink.Start();

    /// <summary>Waits for a number of new webhooks; returns what came when they are there or the time is over.</summary>
    public async Task<IReadOnlyList<DemoWebhook>> WaitForAsync(int number, TimeSpan limit, CancellationToken cancellation)
    {
        var end = DateTimeOffset.UtcNow + limit;
        var came = new List<DemoWebhook>();
        while (true)
        {
            foreach (var (name, sink) in _sinks)
            {
                while (sink.Came.TryRead(out var received))
                {
                    came.Add(Read(name, received));
                }
            }

            if (came.Count >= number || DateTimeOffset.UtcNow > end)
                break;
            await Task.Delay(PollInterval, cancellation);
        }

        Came.AddRange(came);
        return came;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var sink in _sinks.Values)
        {
            await sink.DisposeAsync();
        }
    }

    private static DemoWebhook Read(string endpoint, ReceivedWebhook received)
    {
        using var body = JsonDocument.Parse(received.Body);
        var data = body.RootElement.GetProperty("data");
        return new DemoWebhook(
            received.Id, endpoint, data.GetProperty("subject").GetString() ?? "",
            [.. data.GetProperty("developments").EnumerateArray().Select(d => d.GetProperty("now").GetProperty("text").GetString() ?? "")],
            received.IsVerified);
    }
}

/// <summary>A webhook that came.</summary>
/// <param name="Id">Id of its alert.</param>
/// <param name="Endpoint">What the seeds call the endpoint.</param>
/// <param name="Subject">The substance, as in the subject of a mail.</param>
/// <param name="Sentences">The sentences that it tells of.</param>
/// <param name="IsVerified">True where its signature is right.</param>
internal sealed record DemoWebhook(string Id, string Endpoint, string Subject, IReadOnlyList<string> Sentences, bool IsVerified)
{
    /// <summary>The article that it comes of; null where none of the played ones is.</summary>
    public string? Article { get; init; }
}

using System.Collections.Concurrent;
using Alerts.TestSupport;

namespace Alerts.CrashTable;

/// <summary>A real mail server and a real endpoint that count what they are handed, by the alert's id.</summary>
public sealed class CrashSinks : IAsyncDisposable
{
    private readonly SmtpSink _mails;
    private readonly HttpSink _webhooks;
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<string> _mailed = [];
    private readonly Task _reading;

    private CrashSinks(SmtpSink mails, HttpSink webhooks)
    {
        (_mails, _webhooks) = (mails, webhooks);
        _reading = ReadAsync();
    }

    public int MailPort => _mails.Port;

    public string Endpoint => $"{_webhooks.Address}/alerts";

    /// <summary>The id of every alert that arrived, as often as it did.</summary>
    public IReadOnlyList<string> Arrived => [.. _mailed, .. _webhooks.Requests.Select(request => request.Headers["webhook-id"])];

    public static async Task<CrashSinks> StartAsync(CancellationToken cancellation) => new(
        await SmtpSink.StartAsync("none", null, null, cancellation), await HttpSink.StartAsync(200));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _mails.DisposeAsync();
        await _webhooks.DisposeAsync();
        _end.Dispose();
    }

    private async Task ReadAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var mail = await _mails.ReadMailAsync(_end.Token);
                _mailed.Enqueue(mail.GetProperty("messageId").GetString()!.Trim('<', '>').Split('@')[0]);
            }
            catch (OperationCanceledException)
            {
                // Nothing came for a while, or the end.
            }
        }
    }
}

using System.Threading.Channels;

namespace Alerts.Storage.Log;

/// <summary>The one loop that does all the work on a log in a process, so that the view is never used by two threads at once.</summary>
internal sealed class LogLoop<TLine>(LogTail<TLine> tail, LogAppender<TLine> appender) : IDisposable
    where TLine : class
{
    private readonly Channel<IPending> _waiting = Channel.CreateUnbounded<IPending>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PendingAppend<TLine>> _items = [];
    private readonly List<IPendingLook> _looks = [];

    /// <summary>Starts it; it ends with <see cref="Dispose"/>.</summary>
    public void Start() => _ = Task.Run(RunAsync);

    /// <summary>Puts something in line.</summary>
    /// <exception cref="ObjectDisposedException">The loop has ended.</exception>
    public void Add(IPending pending) => ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(pending), this);

    /// <summary>Ends it; what still waits fails.</summary>
    public void Dispose()
    {
        if (!_waiting.Writer.TryComplete())
            return;

        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        var stop = _stop.Token;
        while (_items.Count > 0 || await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (_waiting.Reader.TryRead(out var next))
            {
                if (next is PendingAppend<TLine> item)
                    _items.Add(item);
                else
                    _looks.Add((IPendingLook)next);
            }

            // Whoever asks sees everything that was there when he asked; whoever appends learns of it by the append itself.
            await TryAsync(_looks, async () =>
            {
                await tail.ReadAsync(null, stop);
                _looks.ForEach(look => look.Look());
                _looks.Clear();
            });
            await TryAsync(_items, () => appender.AppendAsync(_items, stop));
        }
    }

    private static async Task TryAsync<T>(List<T> pending, Func<Task> work)
        where T : IPending
    {
        if (pending.Count == 0)
            return;

        try
        {
            await work();
        }
        catch (Exception e)
        {
            pending.ForEach(one => one.Fail(e));
            pending.Clear();
        }
    }
}

namespace Alerts.LocalHost;

/// <summary>A sleep that can be ended early; several calls before the sleep count as one.</summary>
internal sealed class Wakeup
{
    private volatile TaskCompletionSource _called = New();

    public void Wake() => _called.TrySetResult();

    /// <returns>Whether it was woken; false when the time is over or the token is cancelled.</returns>
    public async Task<bool> SleepAsync(TimeSpan time, CancellationToken cancellation)
    {
        var called = _called.Task;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(called, Task.Delay(time, over.Token));
        await over.CancelAsync();
        if (!called.IsCompleted)
            return false;
        _called = New();
        return true;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

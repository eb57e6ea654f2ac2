namespace Alerts.LocalHost;

/// <summary>Wakes idle queue listeners when this host may have sent something, so that back-off does not slow a flow inside one
/// host.</summary>
internal sealed class QueueWakeups
{
    private volatile Wakeup[] _all = [];

    public Wakeup Add()
    {
        var wakeup = new Wakeup();
        _all = [.. _all, wakeup];
        return wakeup;
    }

    public void WakeAll()
    {
        foreach (var wakeup in _all)
            wakeup.Wake();
    }
}

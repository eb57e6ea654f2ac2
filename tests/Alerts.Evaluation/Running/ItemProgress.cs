using System.Diagnostics;

namespace Alerts.Evaluation.Running;

/// <summary>Tells a waiting person every two seconds how far a task is.</summary>
/// <param name="name">Name of the task.</param>
/// <param name="items">Number of items in all.</param>
/// <param name="messages">Where it is told; never the answers' file.</param>
internal sealed class ItemProgress(string name, int items, TextWriter messages)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private int _done;

    /// <summary>To be called by the task after each item.</summary>
    public void ItemDone()
    {
        _done++;
        if (_sinceLast.Elapsed < Interval)
            return;
        messages.WriteLine($"{name}: {_done} of {items} items");
        _sinceLast.Restart();
    }
}

using System.Diagnostics;

namespace Alerts.Evaluation.Running;

/// <summary>Tells a waiting person how far a task is: after two seconds, and the longer it takes, the more rarely.</summary>
/// <param name="name">Name of the task.</param>
/// <param name="items">Number of items in all.</param>
/// <param name="messages">Where it is told; never the answers' file.</param>
internal sealed class ItemProgress(string name, int items, TextWriter messages)
{
    private const double Growth = 1.25;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromSeconds(2);
    private int _done;

    /// <summary>To be called by a task before a step that answers nothing yet and takes seconds.</summary>
    /// <param name="what">What it does.</param>
    public void Begin(string what) => messages.WriteLine($"{name}: {what}");

    /// <summary>To be called by the task after each item.</summary>
    public void ItemDone()
    {
        _done++;
        if (_clock.Elapsed < _next)
            return;
        messages.WriteLine($"{name}: {_done} of {items} items");
        _next = _clock.Elapsed * Growth;
    }
}

using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.TestApp;

/// <summary>Even numbers finish when the gate opens; odd ones run until they are cancelled.</summary>
public sealed class HoldFunction(Effects effects, Gate gate)
{
    [Function("Hold")]
    public async Task RunAsync([QueueTrigger("hold")] string text, long dequeueCount, CancellationToken cancellation)
    {
        var number = int.Parse(text, CultureInfo.InvariantCulture);
        Console.WriteLine($"holds {text}");
        if (int.IsOddInteger(number))
            await Task.Delay(Timeout.Infinite, cancellation);
        await gate.Opened.WaitAsync(cancellation);
        await effects.NoteAsync("hold", text, dequeueCount);
    }
}

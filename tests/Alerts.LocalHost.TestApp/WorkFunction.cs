using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost.TestApp;

/// <summary>Takes as long as <c>TestApp:WorkTime</c>, then has its one effect.</summary>
public sealed class WorkFunction(Effects effects, IConfiguration configuration)
{
    [Function("Work")]
    public async Task RunAsync([QueueTrigger("work")] string number, long dequeueCount, CancellationToken cancellation)
    {
        await Task.Delay(configuration.GetValue("TestApp:WorkTime", TimeSpan.Zero), cancellation);
        await effects.NoteAsync("work", number, dequeueCount);
    }
}

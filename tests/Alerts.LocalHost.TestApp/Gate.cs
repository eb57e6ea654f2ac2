namespace Alerts.LocalHost.TestApp;

/// <summary>Opens when a line arrives on standard input.</summary>
public sealed class Gate
{
    /// <summary>Ends with the first line.</summary>
    public Task Opened { get; } = Task.Run(Console.In.ReadLineAsync);
}

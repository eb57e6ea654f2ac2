namespace Alerts.Evaluation.Measuring;

/// <summary>Something that <c>./alerts measure</c> can run.</summary>
internal interface IMeasurement
{
    /// <summary>Heading of its section.</summary>
    string Name { get; }

    /// <summary>Why it cannot be run here; null where it can.</summary>
    string? Obstacle { get; }

    /// <summary>Runs it.</summary>
    /// <param name="onLine">Sees the lines that a waiting person may be shown.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Outcome> RunAsync(Action<string> onLine, CancellationToken cancellation);
}

/// <summary>What a measurement found.</summary>
/// <param name="IsMeasured">False where it broke down on the way. A missed goal is measured.</param>
/// <param name="Section">Its section of the report, without heading and circumstances.</param>
internal sealed record Outcome(bool IsMeasured, string Section);

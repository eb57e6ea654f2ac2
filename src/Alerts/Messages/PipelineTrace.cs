using System.Diagnostics;

namespace Alerts.Messages;

/// <summary>The trace that runs from the dropped blob to the delivered alert.</summary>
public static class PipelineTrace
{
    private static readonly ActivitySource Source = new("Alerts");

    /// <summary>Starts the span of a stage.</summary>
    /// <param name="stage">Name of the stage.</param>
    /// <param name="parent">Trace context that the message brought; null at the start of the pipeline.</param>
    /// <returns>The span, to be disposed at the end of the stage; null where nobody listens.</returns>
    public static Activity? Start(string stage, string? parent)
    {
        ActivityContext.TryParse(parent, null, isRemote: true, out var context);
        return Source.StartActivity(stage, ActivityKind.Consumer, context);
    }

    /// <summary>What to write into a message: the current span; where nobody traces here, the context that came in.</summary>
    /// <param name="incoming">Trace context of the message being handled; null where there was none.</param>
    public static string? Context(string? incoming) => Activity.Current?.Id ?? incoming;
}

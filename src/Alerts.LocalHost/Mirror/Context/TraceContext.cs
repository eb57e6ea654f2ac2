namespace Microsoft.Azure.Functions.Worker;

/// <summary>The W3C trace context of a run.</summary>
public abstract class TraceContext
{
    /// <summary>The header <c>traceparent</c>.</summary>
    public abstract string TraceParent { get; }

    /// <summary>The header <c>tracestate</c>; empty when there is none.</summary>
    public abstract string TraceState { get; }
}

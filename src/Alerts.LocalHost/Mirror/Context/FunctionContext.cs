namespace Microsoft.Azure.Functions.Worker;

/// <summary>One run of a function, as the function and the middleware see it.</summary>
public abstract class FunctionContext
{
    /// <summary>Unique for each run.</summary>
    public abstract string InvocationId { get; }

    /// <summary>Stable id of the function.</summary>
    public abstract string FunctionId { get; }

    /// <summary>The trace this run belongs to.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>What the trigger tells beside its value.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>Which try this is. In this host always the first: queues count their tries themselves.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>Services of this run's scope.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function that runs.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>What middleware and function hand to each other.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Typed things that middleware and function hand to each other.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Cancelled when the host's patience at shutdown ends, or when an HTTP client hangs up.</summary>
    public virtual CancellationToken CancellationToken { get; }
}

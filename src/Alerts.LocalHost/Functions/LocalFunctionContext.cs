using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

/// <summary>One run of a function.</summary>
internal sealed class LocalFunctionContext : FunctionContext
{
    /// <summary>Where the real worker keeps the exchange too.</summary>
    public const string HttpContextKey = "HttpRequestContext";

    public LocalFunctionContext(
        FunctionPlan plan, TriggerInput input, IServiceProvider services, Activity activity, CancellationToken cancellation)
    {
        Plan = plan;
        Input = input;
        InstanceServices = services;
        TraceContext = new LocalTraceContext(activity.Id ?? "", activity.TraceStateString ?? "");
        BindingContext = new LocalBindingContext(input.Data);
        CancellationToken = cancellation;
        if (input.Http is not null)
            Items[HttpContextKey] = input.Http;
    }

    public FunctionPlan Plan { get; }

    public TriggerInput Input { get; }

    /// <summary>What the function returned; null before its end.</summary>
    public object? Result { get; set; }

    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => Plan.Function.Id;

    public override TraceContext TraceContext { get; }

    public override BindingContext BindingContext { get; }

    public override RetryContext RetryContext { get; } = new FirstTry();

    public override IServiceProvider InstanceServices { get; set; }

    public override FunctionDefinition FunctionDefinition => Plan.Definition;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IInvocationFeatures Features { get; } = new InvocationFeatures();

    public override CancellationToken CancellationToken { get; }

    private sealed class LocalTraceContext(string parent, string state) : TraceContext
    {
        public override string TraceParent => parent;

        public override string TraceState => state;
    }

    private sealed class LocalBindingContext(IReadOnlyDictionary<string, object?> data) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => data;
    }

    private sealed class FirstTry : RetryContext
    {
        public override int RetryCount => 0;

        public override int MaxRetryCount => 0;
    }
}

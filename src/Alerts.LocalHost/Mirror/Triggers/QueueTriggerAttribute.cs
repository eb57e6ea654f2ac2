using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function for each message of a storage queue.</summary>
/// <param name="queueName">The queue; may contain <c>%setting%</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueueTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    /// <summary>The queue as written, before <c>%setting%</c> is replaced.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>Name of the connection setting; absent for <c>AzureWebJobsStorage</c>.</summary>
    public string? Connection { get; set; }
}

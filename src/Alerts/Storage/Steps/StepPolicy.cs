using Azure.Core;
using Azure.Core.Pipeline;

namespace Alerts.Storage.Steps;

/// <summary>For tests: takes every try of a labelled storage call through the process's <see cref="StepSwitch"/>.</summary>
internal sealed class StepPolicy : HttpPipelinePolicy
{
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.TryGetProperty(Step.Property, out var label))
        {
            await StepSwitch.PassAsync(
                (string)label!, () => ProcessNextAsync(message, pipeline).AsTask(), () => new IOException("The storage's answer was lost."));
        }
        else
        {
            await ProcessNextAsync(message, pipeline);
        }
    }

    // Steps are asynchronous; nothing that is not carries a label.
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);
}

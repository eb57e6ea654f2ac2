using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Alerts.IntegrationTests.Storage.Log;

/// <summary>Something that goes wrong between a worker and the storage.</summary>
internal abstract class Fault : HttpPipelinePolicy
{
    public virtual HttpPipelinePosition Position => HttpPipelinePosition.PerRetry;

    public sealed override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException();

    protected static bool IsAppend(HttpMessage message) =>
        message.Request.Uri.Query.Contains("comp=appendblock", StringComparison.Ordinal);
}

/// <summary>Lets some appends reach the storage and loses the answers, as a broken connection does.</summary>
/// <param name="times">How many answers are lost.</param>
internal sealed class LostAnswers(int times) : Fault
{
    private int _lost;

    /// <summary>How many were lost.</summary>
    public int Lost => Math.Min(times, Volatile.Read(ref _lost));

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (IsAppend(message) && message.Response.Status == 201 && Interlocked.Increment(ref _lost) <= times)
            throw new IOException("The connection broke before the answer came.");
    }
}

/// <summary>Shortens every read, so that answers end in the middle of a line.</summary>
/// <param name="bytes">Most bytes of an answer; more than the longest line.</param>
internal sealed class ShortReads(int bytes) : Fault
{
    private int _shortened;

    /// <summary>How many reads were shortened.</summary>
    public int Shortened => _shortened;

    // Before the request is signed.
    public override HttpPipelinePosition Position => HttpPipelinePosition.PerCall;

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.Request.Method == RequestMethod.Get && message.Request.Headers.TryGetValue("x-ms-range", out var range))
        {
            var start = long.Parse(range!["bytes=".Length..range.IndexOf('-', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
            message.Request.Headers.SetValue("x-ms-range", $"bytes={start}-{start + bytes - 1}");
            Interlocked.Increment(ref _shortened);
        }

        return ProcessNextAsync(message, pipeline);
    }
}

/// <summary>Runs something once, just before the first append goes out.</summary>
internal sealed class BeforeAppend(Func<Task> work) : Fault
{
    private int _done;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (IsAppend(message) && Interlocked.Exchange(ref _done, 1) == 0)
            await work();
        await ProcessNextAsync(message, pipeline);
    }
}

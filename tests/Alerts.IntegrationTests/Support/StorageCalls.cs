using System.Diagnostics;

namespace Alerts.IntegrationTests;

/// <summary>Counts the calls of a pipeline's storage account while it lives.</summary>
internal sealed class StorageCalls : IDisposable
{
    private readonly ActivityListener _listener;
    private int _count;

    public StorageCalls(TestPipeline pipeline)
    {
        // Azurite's addresses begin with the account.
        var account = new Uri(pipeline.Inbox.Uri.AbsoluteUri).Segments[1].Trim('/');
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("url.full") is string url && url.Contains($"/{account}/", StringComparison.Ordinal))
                    Interlocked.Increment(ref _count);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>How many since the last time it was asked.</summary>
    public int Take() => Interlocked.Exchange(ref _count, 0);

    public void Dispose() => _listener.Dispose();
}

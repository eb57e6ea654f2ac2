using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

/// <summary>Builds what blob functions need: one discovery and one internal queue for all of them.</summary>
internal static class BlobTriggers
{
    public static BlobFunction Read(Function function, BlobTriggerAttribute trigger, HostParts parts)
    {
        BlobPath path;
        try
        {
            path = BlobPath.Parse(SettingExpression.Resolve(trigger.BlobPath, parts.Configuration, function));
        }
        catch (FormatException e)
        {
            throw function.Refuse(function.TriggerParameter, $"the blob path '{trigger.BlobPath}' is wrong. {e.Message}",
                "Write it as container/{name}.");
        }
        if (!Enum.IsDefined(trigger.Source))
        {
            throw function.Refuse(function.TriggerParameter, $"the source {trigger.Source} is not known to the local host.",
                "Use BlobTriggerSource.EventGrid (or LogsAndContainerScan); here both are looked for by listing.");
        }
        var container = parts.Connections.Blobs(trigger.Connection).GetBlobContainerClient(path.Container);
        return new(new FunctionPlan(function, BlobBinding.For(function, path)), path, container);
    }

    public static IEnumerable<IListener> Listeners(IReadOnlyList<BlobFunction> functions, HostParts parts)
    {
        if (functions.Count == 0)
            return [];
        var hostId = parts.Options.HostId;
        var queues = parts.Connections.Queues(null);
        var queue = queues.GetQueueClient($"azure-webjobs-blobtrigger-{hostId}");
        var settings = parts.Settings.Blobs.ForInternalQueue(parts.Settings.Queues);
        var source = new QueueSource(queue, queues.GetQueueClient("webjobs-blobtrigger-poison"), settings, parts.Options.Invisibility);

        var execution = new BlobExecution(functions, parts.Runner, parts.Log);
        var backoff = new PollBackoff(settings.MaxPollingInterval, Random.Shared);
        var wakeup = parts.Wakeups.Add();
        var receipts = new BlobReceipts(parts.HostContainer, hostId);
        var blobQueue = new BlobQueue(queue, wakeup);
        var events = new BlobEvents(parts.Options.BlobEventsTwice);
        var scans = functions.Select(function => new BlobScan(function, receipts, blobQueue, events, parts.Log)).ToArray();
        var lease = new HostLease(parts.HostContainer, $"locks/{hostId}/WebJobs.Internal.Blobs.Listener", parts.Log);
        return
        [
            new QueueListener(source, execution.HandleAsync, backoff, wakeup, parts.Log),
            new BlobDiscovery(scans, lease, parts.Options.BlobScan, parts.Log),
        ];
    }
}

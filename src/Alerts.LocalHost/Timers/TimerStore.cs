using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

/// <summary>A timer's schedule between runs, in the blob <c>timers/{hostId}/Host.Functions.X/status</c>.</summary>
internal sealed class TimerStore(BlobContainerClient hosts, string hostId, Function function)
{
    private readonly BlobClient _blob = hosts.GetBlobClient($"timers/{hostId}/{function.Id}/status");

    /// <summary>Null before the first run, and when the blob is no such JSON: a lost schedule costs one run, a crash would cost
    /// all.</summary>
    public async Task<ScheduleStatus?> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var content = await _blob.DownloadContentAsync(cancellation);
            return content.Value.Content.ToObjectFromJson<ScheduleStatus>() is { } status ? Utc(status) : null;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public Task WriteAsync(ScheduleStatus status, CancellationToken cancellation) =>
        _blob.UploadAsync(BinaryData.FromObjectAsJson(status), overwrite: true, cancellation);

    /// <summary>The real host writes local times with their offset; without one we mean UTC.</summary>
    private static ScheduleStatus Utc(ScheduleStatus status) =>
        new() { Last = Utc(status.Last), Next = Utc(status.Next), LastUpdated = Utc(status.LastUpdated) };

    private static DateTime Utc(DateTime time) =>
        time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);
}

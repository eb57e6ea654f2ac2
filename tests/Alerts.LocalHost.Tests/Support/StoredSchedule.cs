using System.Text.Json;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.Tests;

/// <summary>The blob in which a timer's schedule lies between runs.</summary>
internal sealed class StoredSchedule(Account account, string function)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public BlobClient Blob { get; } = account.Container("azure-webjobs-hosts").GetBlobClient($"timers/alerts/Host.Functions.{function}/status");

    /// <summary>As a host leaves it that ran last at that time.</summary>
    public async Task WriteAsync(DateTimeOffset last)
    {
        await account.CreateContainerAsync("azure-webjobs-hosts");
        var status = new ScheduleStatus { Last = last.UtcDateTime, Next = last.UtcDateTime.AddMinutes(5), LastUpdated = last.UtcDateTime };
        await Blob.UploadAsync(BinaryData.FromObjectAsJson(status), overwrite: true, Cancellation);
    }

    public async Task<ScheduleStatus> UntilAsync(Func<ScheduleStatus, bool> wanted)
    {
        ScheduleStatus? status = null;
        await Eventually.TrueAsync("the schedule is stored", async () =>
        {
            if (!await Blob.ExistsAsync(Cancellation))
                return false;
            status = JsonSerializer.Deserialize<ScheduleStatus>((await Blob.DownloadContentAsync(Cancellation)).Value.Content);
            return wanted(status!);
        });
        return status!;
    }
}

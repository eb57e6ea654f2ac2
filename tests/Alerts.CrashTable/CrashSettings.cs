using Alerts.Storage;

namespace Alerts.CrashTable;

/// <summary>The app's settings: those of an ordinary run, but with short waits, so that a message comes back soon after a crash.</summary>
internal static class CrashSettings
{
    /// <summary>Environment variables of a process.</summary>
    /// <remarks>
    /// A message comes back before the claim of the worker that died has ended: what meets a live claim has to be looked at again.
    /// </remarks>
    public static Dictionary<string, string> Of(string connection, int mailPort, string record, CrashPlay play, string? fault)
    {
        var settings = new Dictionary<string, string>
        {
            [StorageConnection.Setting] = connection,
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["AllowedHosts"] = "*",
            ["AzureFunctionsJobHost__extensions__queues__maxPollingInterval"] = "00:00:00.100",
            ["AzureFunctionsJobHost__extensions__queues__visibilityTimeout"] = "00:00:01",
            ["Alerts__LocalHost__Invisibility"] = "00:00:03",
            ["Alerts__LocalHost__BlobScan"] = "00:00:00.200",
            ["Alerts__Identity__Key"] = Convert.ToBase64String(new byte[32]),
            ["Alerts__Operator__Open"] = "true",
            ["Alerts__Webhooks__AllowLoopback"] = "true",
            ["Alerts__Matching__PageSize"] = "2",   // so that three recipients are many
            ["Alerts__Delivery__ClaimFor"] = "00:00:08",
            ["Alerts__Mail__Transport"] = play == CrashPlay.Outbox ? "outbox" : "smtp",
            ["Alerts__Mail__Smtp__Host"] = "127.0.0.1",
            ["Alerts__Mail__Smtp__Port"] = $"{mailPort}",
            ["Alerts__Mail__Smtp__Security"] = "None",
            ["Alerts__Testing__Enabled"] = "true",
            ["Alerts__Testing__Record"] = record,
        };
        for (var retry = 0; retry < 5; retry++)
        {
            settings[$"Alerts__Mail__RetryDelays__{retry}"] = settings[$"Alerts__Webhooks__RetryDelays__{retry}"] = "00:00:01";
        }

        if (fault is not null)
            settings["Alerts__Testing__Fault"] = fault;
        return settings;
    }
}

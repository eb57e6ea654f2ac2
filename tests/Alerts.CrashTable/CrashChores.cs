using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Storage;
using Alerts.Storage.Log.Snapshots;
using Alerts.Stories;
using Alerts.Subscriptions;
using Alerts.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.CrashTable;

/// <summary>
/// What runs beside the flow, in a process of its own: the logs are saved, missing articles and all stories made again, and one that
/// belongs to nothing is removed. A process that dies is followed by a fresh one without a fault.
/// </summary>
public static class CrashChores
{
    /// <summary>An environment variable that makes this program do the chores.</summary>
    public const string Switch = "CRASH_TABLE_CHORES";

    private const string Stray = "0000.json";

    /// <summary>Does them in this process, by the settings of its environment.</summary>
    public static async Task RunAsync(CancellationToken cancellation)
    {
        var settings = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => ((string)entry.Key).Replace("__", ":", StringComparison.Ordinal), entry => (string?)entry.Value);
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging().AddAlertsStorage().AddIngest().AddDevelopments().AddSubscriptions().BuildServiceProvider();
        await services.GetRequiredService<CompactLogs>().HandleAsync(cancellation);
        await services.GetRequiredService<RestoreArticles>().RunAsync(1, new Progress<RestoreReport>(), cancellation);
        var report = await services.GetRequiredService<StoryRebuild>().RunAsync(1, new Progress<RebuildReport>(), cancellation);
        if (report.Faults.Count > 0)
            throw new InvalidOperationException(report.Faults[0].Reason);
    }

    /// <summary>Lets a process do them.</summary>
    /// <param name="storage">The account.</param>
    /// <param name="settings">The settings of the app.</param>
    /// <param name="record">A file that takes the labels that were passed.</param>
    /// <param name="fault">What goes wrong; null for nothing.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many processes died.</returns>
    public static async Task<int> DoAsync(
        AlertsStorage storage, IReadOnlyDictionary<string, string> settings, string record, string? fault, CancellationToken cancellation)
    {
        await storage.Container(Containers.Stories).GetBlobClient(Stray).UploadAsync(BinaryData.FromString("{}"), true, cancellation);
        var own = new Dictionary<string, string>(settings)
        {
            [Switch] = "1", ["Alerts__Testing__Record"] = record, ["Alerts__Log__SnapshotAfterLines"] = "1", ["Alerts__Testing__Fault"] = fault ?? "",
        };
        for (var deaths = 0; ; deaths++)
        {
            await using var program = ChildProgram.Start("tests/Alerts.CrashTable", own);
            if (await program.ExitAsync() is var code && code == 0)
                return deaths;
            if (own["Alerts__Testing__Fault"].Length == 0)
                throw new InvalidOperationException($"The chores ended with {code}:\n{string.Join('\n', program.Lines.TakeLast(20))}");
            own["Alerts__Testing__Fault"] = "";
        }
    }
}

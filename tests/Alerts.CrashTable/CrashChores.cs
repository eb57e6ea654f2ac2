using System.Text.Json;
using Alerts.Developments;
using Alerts.Due;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Poison;
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
/// belongs to nothing is removed; what earlier faults left (<see cref="CrashLeftovers"/>) is swept, replayed and woken. A process that
/// dies is followed by a fresh one without a fault.
/// </summary>
public static class CrashChores
{
    /// <summary>An environment variable that makes this program do the chores.</summary>
    public const string Switch = "CRASH_TABLE_CHORES";

    /// <summary>An environment variable that tells the chores that a message was given up.</summary>
    public const string IsGivenUp = "CRASH_TABLE_GIVEN_UP";

    /// <summary>An environment variable that gives the chores a message that is to wait.</summary>
    public const string IsToWait = "CRASH_TABLE_TO_WAIT";

    // How long that message waits: it is woken by a clock that is ahead by this.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(30);

    /// <summary>How old a claim is that is swept: the least that may be set.</summary>
    public static readonly TimeSpan SweepAfter = TimeSpan.FromSeconds(1);

    private const string Stray = "0000.json";

    /// <summary>Does them in this process, by the settings of its environment.</summary>
    public static async Task RunAsync(CancellationToken cancellation)
    {
        var settings = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => ((string)entry.Key).Replace("__", ":", StringComparison.Ordinal), entry => (string?)entry.Value);
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging().AddAlertsStorage().AddIngest().AddDevelopments().AddSubscriptions().AddPoison().BuildServiceProvider();
        await RecordPoisonAsync(services, settings.ContainsKey(IsGivenUp), cancellation);
        await services.GetRequiredService<CompactLogs>().HandleAsync(cancellation);
        await services.GetRequiredService<RestoreArticles>().RunAsync(1, new Progress<RestoreReport>(), cancellation);
        var report = await services.GetRequiredService<StoryRebuild>().RunAsync(1, new Progress<RebuildReport>(), cancellation);
        if (report.Faults.Count > 0)
            throw new InvalidOperationException(report.Faults[0].Reason);

        await services.GetRequiredService<SweepInbox>().HandleAsync(cancellation);
        await foreach (var message in services.GetRequiredService<PoisonTable>().ListAsync(everything: false, cancellation))
        {
            await ReplayAsync(services.GetRequiredService<ReplayPoison>(), message, cancellation);
        }

        if (settings.GetValueOrDefault(IsToWait) is { } waiting)
            await services.GetRequiredService<IMessageSender<ArticleIngested>>().SendAsync(
                JsonSerializer.Deserialize(waiting, MessageJson.Default.ArticleIngested)!, DateTimeOffset.UtcNow + Ahead, cancellation);
        await ActivatorUtilities.CreateInstance<WakeDue>(services, new ClockAhead()).HandleAsync(cancellation);
    }

    // A process that died, or the app, may hold the message and not have recorded it yet.
    private static async Task RecordPoisonAsync(IServiceProvider services, bool isGivenUp, CancellationToken cancellation)
    {
        await services.GetRequiredService<RecordPoison>().HandleAsync(cancellation);
        while (isGivenUp && !await services.GetRequiredService<PoisonTable>().ListAsync(everything: true, cancellation).AnyAsync(cancellation))
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
            await services.GetRequiredService<RecordPoison>().HandleAsync(cancellation);
        }
    }

    // As a person would who is told that another replay is at it.
    private static async Task ReplayAsync(ReplayPoison replay, PoisonMessage message, CancellationToken cancellation)
    {
        while (await replay.ReplayAsync(message.Queue, message.Id, cancellation) == PoisonOutcome.Busy)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
        }
    }

    /// <summary>Lets a process do them.</summary>
    /// <param name="storage">The account.</param>
    /// <param name="settings">The settings of the app.</param>
    /// <param name="left">What <see cref="CrashLeftovers"/> tells them.</param>
    /// <param name="record">A file that takes the labels that were passed.</param>
    /// <param name="fault">What goes wrong; null for nothing.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many processes died.</returns>
    public static async Task<int> DoAsync(
        AlertsStorage storage, IReadOnlyDictionary<string, string> settings, IReadOnlyDictionary<string, string> left, string record,
        string? fault, CancellationToken cancellation)
    {
        await storage.Container(Containers.Stories).GetBlobClient(Stray).UploadAsync(BinaryData.FromString("{}"), true, cancellation);
        var own = new Dictionary<string, string>(settings.Concat(left))
        {
            [Switch] = "1", ["Alerts__Testing__Record"] = record, ["Alerts__Log__SnapshotAfterLines"] = "1", ["Alerts__Testing__Fault"] = fault ?? "",
            ["Alerts__Ingest__SweepAfter"] = SweepAfter.ToString("c"), ["Alerts__Ingest__MaxTries"] = "2",
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

    private sealed class ClockAhead : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
    }
}

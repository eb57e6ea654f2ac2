using System.Text.Json;
using Alerts.Articles;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Poison;
using Alerts.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.CrashTable;

/// <summary>
/// What an earlier crash or fault is made to have left, one thing after each drop, for the chores to take up: a claim without an end, a
/// message that was given up, one that is to wait for its time, and all along a claim that can never be finished.
/// </summary>
public static class CrashLeftovers
{
    private const int Unfinished = 0;
    private const int GivenUp = 1;

    private static readonly string[] Texts =
    [
        "The terminal fire of Sarnow destroyed 300 tonnes of barley, the owner of the terminal said.",
        "The mayor of Sarnow thanked the crews at the terminal fire and promised a new fire station.",
        "The terminal fire of Sarnow also closed the railway bridge over the northern canal until Sunday.",
    ];

    /// <summary>How many of them tell something new.</summary>
    public static int Editions => Texts.Length;

    /// <summary>Lays one.</summary>
    /// <param name="storage">The account.</param>
    /// <param name="settings">The settings of the app.</param>
    /// <param name="number">Its number, from 0; there may be none of that number.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>What the chores are told of it: environment variables.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> LayAsync(
        AlertsStorage storage, IReadOnlyDictionary<string, string> settings, int number, CancellationToken cancellation)
    {
        var told = new Dictionary<string, string>();
        if (number >= Texts.Length)
            return told;
        await using var services = Services(settings);
        if (number == Unfinished)
            await ClaimAsync(services, "gone.json", new string('0', 64), "Nobody can read this any more.", cancellation);
        var raw = await services.GetRequiredService<RawStore>().WriteAsync(Json(Texts[number]), cancellation);
        var claim = await ClaimAsync(services, "left.json", raw, Texts[number], cancellation);
        if (number == Unfinished)
        {
            await Task.Delay(CrashChores.SweepAfter * 2, cancellation);   // the next sweep is to find it, not the one behind
            return told;
        }

        // Its message is the only thing that is missing.
        await services.GetRequiredService<IngestArticle>().FinishAsync(claim, cancellation);
        var message = JsonSerializer.Serialize(
            ((Kept)services.GetRequiredService<IMessageSender<ArticleIngested>>()).Message!, MessageJson.Default.ArticleIngested);
        if (number == GivenUp)
            await GiveUpAsync(storage, message, cancellation);
        told[number == GivenUp ? CrashChores.IsGivenUp : CrashChores.IsToWait] = message;
        return told;
    }

    private static async Task<EditionClaim> ClaimAsync(
        IServiceProvider services, string name, string raw, string text, CancellationToken cancellation)
    {
        // Dropped in a whole second, as the storage tells it of every file: the time stands in the line of the log, and with a fraction
        // the lines of two runs would differ in length, and so the positions of all lines behind it, which a story holds.
        var dropped = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        var article = new ParsedArticle(text);
        var claim = new EditionClaim(
            ArticleIdentity.Of(article, null), ContentId.Of("left", text), ArticleIdentity.TextHash(article), null, name, raw, dropped);
        return claim with { Edition = (await services.GetRequiredService<ArticlesTable>().ClaimAsync(claim, cancellation)).Number };
    }

    private static async Task GiveUpAsync(AlertsStorage storage, string message, CancellationToken cancellation)
    {
        // The app itself empties the poison queues on every full minute; here the chores are to.
        if (DateTimeOffset.UtcNow.Second is var second and > 40)
            await Task.Delay(TimeSpan.FromSeconds(62 - second), cancellation);
        var queue = storage.Queue(Queues.ArticleIngested + PoisonQueues.Suffix);
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await queue.SendMessageAsync(message, cancellation);
    }

    private static BinaryData Json(string text) => BinaryData.FromObjectAsJson(new { text });

    private static ServiceProvider Services(IReadOnlyDictionary<string, string> settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
            settings.Where(setting => !setting.Key.StartsWith("Alerts__Testing", StringComparison.Ordinal))
                .Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value))).Build())
        .AddLogging().AddAlertsStorage().AddIngest()
        .AddSingleton<IMessageSender<ArticleIngested>, Kept>().BuildServiceProvider();

    /// <summary>Keeps the message instead of sending it.</summary>
    private sealed class Kept : IMessageSender<ArticleIngested>
    {
        public ArticleIngested? Message { get; private set; }

        public Task SendAsync(ArticleIngested message, DateTimeOffset? notBefore, CancellationToken cancellation)
        {
            Message = message;
            return Task.CompletedTask;
        }
    }
}

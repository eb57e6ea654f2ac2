using System.Text.Json;
using Alerts.Articles;
using Alerts.Due;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Poison;
using Alerts.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.CrashTable;

/// <summary>
/// What an earlier crash or fault is made to have left, one thing after each drop, for the chores to take up: a claim without an end, a
/// message that was given up, one that waited for its time, and all along a claim that can never be finished.
/// </summary>
public static class CrashLeftovers
{
    /// <summary>Number of the one that is a message that was given up.</summary>
    public const int GivenUp = 1;

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
    public static async Task LayAsync(
        AlertsStorage storage, IReadOnlyDictionary<string, string> settings, int number, CancellationToken cancellation)
    {
        if (number >= Texts.Length)
            return;
        await using var services = Services(settings);
        if (number == 0)
            await ClaimAsync(services, "gone.json", new string('0', 64), "Nobody can read this any more.", cancellation);
        var raw = await services.GetRequiredService<RawStore>().WriteAsync(Json(Texts[number]), cancellation);
        var claim = await ClaimAsync(services, "left.json", raw, Texts[number], cancellation);
        if (number == 0)
        {
            await Task.Delay(CrashChores.SweepAfter * 2, cancellation);   // the next sweep is to find it, not the one behind
            return;
        }

        // Its message is the only thing that is missing.
        await services.GetRequiredService<IngestArticle>().FinishAsync(claim, cancellation);
        var message = ((Kept)services.GetRequiredService<IMessageSender<ArticleIngested>>()).Message!;
        if (number == GivenUp)
            await GiveUpAsync(storage, message, cancellation);
        else
            await Sender(storage).SendAsync(message, DateTimeOffset.UtcNow + CrashChores.Ahead, cancellation);
    }

    private static async Task<EditionClaim> ClaimAsync(
        IServiceProvider services, string name, string raw, string text, CancellationToken cancellation)
    {
        var article = new ParsedArticle(text);
        var claim = new EditionClaim(
            ArticleIdentity.Of(article, null), ContentId.Of("left", text), ArticleIdentity.TextHash(article), null, name, raw, DateTimeOffset.UtcNow);
        return claim with { Edition = (await services.GetRequiredService<ArticlesTable>().ClaimAsync(claim, cancellation)).Number };
    }

    private static async Task GiveUpAsync(AlertsStorage storage, ArticleIngested message, CancellationToken cancellation)
    {
        // The app itself empties the poison queues on every full minute; here the chores are to.
        if (DateTimeOffset.UtcNow.Second is var second and > 40)
            await Task.Delay(TimeSpan.FromSeconds(62 - second), cancellation);
        var queue = storage.Queue(Queues.ArticleIngested + PoisonQueues.Suffix);
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await queue.SendMessageAsync(JsonSerializer.Serialize(message, MessageJson.Default.ArticleIngested), cancellation);
    }

    private static BinaryData Json(string text) => BinaryData.FromObjectAsJson(new { text });

    private static QueueMessageSender<ArticleIngested> Sender(AlertsStorage storage) => new(
        storage, new DueTable(storage), TimeProvider.System, Queues.ArticleIngested, MessageJson.Default.ArticleIngested, "left");

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

using System.Globalization;
using Alerts.Articles;
using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Stories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.LogWriter.Together;

/// <summary>A worker with caches of its own: several handlers that start together on the articles of a round.</summary>
public sealed class RoundWorker : IAsyncDisposable
{
    // So small that a round takes several blocks, and a seal stands between them.
    private const int BlocksPerSegment = 2;
    private const int LinesPerBlock = 2;
    private const int Redeliveries = 5;
    private readonly ServiceProvider _services;

    /// <summary>Opens an account.</summary>
    public RoundWorker(string connection) => _services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [StorageConnection.Setting] = connection,
            ["Alerts:Log:BlocksPerSegment"] = BlocksPerSegment.ToString(CultureInfo.InvariantCulture),
            ["Alerts:Log:LinesPerBlock"] = LinesPerBlock.ToString(CultureInfo.InvariantCulture),
        }).Build())
        .AddLogging().AddAlertsStorage().AddIngest().AddDevelopments()
        .AddSingleton<IMessageSender<DevelopmentsFound>, Unsent>()
        .BuildServiceProvider();

    /// <summary>One of the pipeline's classes.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Says "ready", waits for the number of a round on the input, handles it, says "done", and so on to the end of the input.</summary>
    public static async Task RunAsync(string connection, int handlers, TextReader input, TextWriter output)
    {
        await using var worker = new RoundWorker(connection);
        await worker.Get<StoryAssignment>().CountAsync(CancellationToken.None);
        await output.WriteLineAsync("ready");
        while (await input.ReadLineAsync() is { } number)
        {
            await worker.HandleAsync(new Round(int.Parse(number, CultureInfo.InvariantCulture)), handlers, CancellationToken.None);
            await output.WriteLineAsync("done");
        }
    }

    /// <summary>Handles a round: every handler one article, and several the same where there are more handlers.</summary>
    public Task HandleAsync(Round round, int handlers, CancellationToken cancellation) => Task.WhenAll(
        Enumerable.Range(0, handlers).Select(handler => Task.Run(() => HandleAsync(round.Edition(handler % Round.Articles)), cancellation)));

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    // As the queue does with a message whose story was busy.
    private async Task HandleAsync(EditionId edition)
    {
        for (var delivery = 1; ; delivery++)
        {
            try
            {
                await Get<FindDevelopments>().HandleAsync(
                    new ArticleIngested(edition.ArticleId, edition.Number, DateTimeOffset.UnixEpoch, null), CancellationToken.None);
                return;
            }
            catch (StoryBusyException) when (delivery < Redeliveries)
            {
            }
        }
    }

    private sealed class Unsent : IMessageSender<DevelopmentsFound>
    {
        public Task SendAsync(DevelopmentsFound message, DateTimeOffset? notBefore, CancellationToken cancellation) => Task.CompletedTask;
    }
}

using Alerts.Articles;
using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.TestSupport;
using Alerts.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Benchmarks.Generated;

/// <summary>A story on an Azurite of its own, made by the code of the pipeline: each article is compared with those before it.</summary>
internal sealed class StoredStory : IAsyncDisposable
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero);

    private readonly AzuriteProcess _azurite;

    private StoredStory(AzuriteProcess azurite, ServiceProvider services) => (_azurite, Services) = (azurite, services);

    /// <summary>The parts of the app.</summary>
    public ServiceProvider Services { get; }

    /// <summary>The story's id.</summary>
    public string Id { get; } = ContentId.Of("benchmark");

    /// <summary>Makes a story.</summary>
    /// <param name="articles">Number of its articles.</param>
    /// <param name="sentences">Sentences of each.</param>
    public static async Task<StoredStory> MakeAsync(int articles, int sentences)
    {
        var azurite = await AzuriteProcess.StartAsync(default);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(StorageConnection.Setting, azurite.ConnectionString(0))]).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging().AddAlertsStorage().AddIngest().AddDevelopments();
        var story = new StoredStory(azurite, services.BuildServiceProvider());
        await story.Services.GetRequiredService<AlertsStorage>().CreateAsync(default);
        await story.FillAsync(articles, sentences);
        return story;
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await _azurite.DisposeAsync();
    }

    private async Task FillAsync(int articles, int sentences)
    {
        var news = new GeneratedNews(3);
        var finder = new DevelopmentFinder();
        var state = new StoryState(Id);
        for (var i = 0; i < articles; i++)
        {
            var article = Article(news, i, sentences);
            var line = new PlacedLine(i, Line(article, i));
            var found = finder.Decide(state, line, article);
            var decision = found with { Developments = [.. await Task.WhenAll(found.Developments.Select(WithEarlierTextAsync))] };
            state = StoryFolding.TakeIn(state, line, article, decision);
            await Services.GetRequiredService<IngestedStore>().WriteOnceAsync(article, default);
            await Services.GetRequiredService<DecisionStore>().WriteOnceAsync(decision, i, default);
        }

        await Services.GetRequiredService<StoryStore>().TryWriteAsync(state, null, default);
    }

    private static IngestedArticle Article(GeneratedNews news, int number, int sentences)
    {
        var published = Begin.AddMinutes(20 * number);
        var title = $"{news.Words[news.Rank()]} of {news.Words[news.Rank()]} near {news.Words[news.Rank()]}";
        var text = news.Article(sentences);
        return new IngestedArticle(
            ContentId.Of("article", FormattableString.Invariant($"{number}")), 1, "", title, FormattableString.Invariant($"https://news.example/{number}"),
            $"Paper {number % 9}", null, "en", published, null, published,
            [new ArticleItem(0, title, text, TextAnalyzer.Analyze(title, text, new TextOrigin(published, "en")))]);
    }

    private StoryLine Line(IngestedArticle article, int number)
    {
        var item = article.Items[0];
        return new StoryLine(
            article.ArticleId, 1, 0, "", number == 0 ? StoryLineKind.Opened : StoryLineKind.Joined, Id, item.Analysis.Vector, item.Analysis.Names,
            [], article.DroppedAt, number - 1);
    }

    private async Task<Development> WithEarlierTextAsync(Development development) => development.Earlier is not { } earlier ? development : development with
    {
        Earlier = EarlierSentence.Read(
            earlier.At, (await Services.GetRequiredService<IngestedStore>().ReadAsync(earlier.At.Item.EditionId, default)).Item(earlier.At.Item.Number)),
    };
}

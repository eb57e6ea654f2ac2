using Alerts.Articles;
using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Stories;

public sealed class StoryTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_later_article_joins_the_story_and_an_unrelated_one_opens_its_own()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("2.txt", Story.Later);
        await pipeline.DropAsync("3.txt", Story.Unrelated);
        Assert.Equal(2, (await pipeline.BlobsAsync(Containers.Stories)).Count);
    }

    [Fact]
    public async Task Workers_at_once_on_the_articles_of_one_story_make_one_story_that_knows_every_sentence_once()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await using var other = pipeline.Another();
        string[] texts = [Story.Opening, Story.Later, Story.Opening + "\nDivers from Port Amara found the ferry's bell on the sea bed on Friday."];
        foreach (var (text, i) in texts.Select((text, i) => (text, i)))
        {
            await pipeline.Get<IngestArticle>().HandleAsync(await pipeline.UploadAsync($"{i}.txt", text), Cancellation);
        }

        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        await Task.WhenAll(messages.Concat(messages).Select((message, i) => Task.Run(
            () => (i % 2 == 0 ? pipeline : other).Get<FindDevelopments>().HandleAsync(message, Cancellation), Cancellation)));

        var name = Assert.Single(await pipeline.BlobsAsync(Containers.Stories));
        var (state, _) = await pipeline.Get<StoryStore>().ReadAsync(Path.GetFileNameWithoutExtension(name), Cancellation);
        Assert.Equal(3, state.Items.Select(item => item.Id).Distinct().Count());
        Assert.Equal(3, state.Items.Count);
        Assert.Equal(state.Statements.Count, state.Statements.Select(s => (s.Item, s.Sentence)).Distinct().Count());
    }

    [Fact]
    public async Task An_edition_whose_successor_has_its_line_already_yields_nothing()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        foreach (var (text, i) in new[] { Story.Opening, Story.Later }.Select((text, i) => (text, i)))
        {
            var file = $$"""{ "id": "ferry", "text": {{System.Text.Json.JsonSerializer.Serialize(text)}} }""";
            await pipeline.Get<IngestArticle>().HandleAsync(await pipeline.UploadAsync($"{i}.json", file), Cancellation);
        }

        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.Equal([1, 2], messages.Select(message => message.Edition).Order());
        foreach (var message in messages.OrderByDescending(message => message.Edition))
        {
            await pipeline.Get<FindDevelopments>().HandleAsync(message, Cancellation);
        }

        var late = await pipeline.Get<DecisionStore>().ReadAsync(new ItemId(messages[0].ArticleId, 1, 0), Cancellation);
        Assert.Empty(late.Sentences);
        Assert.Empty(late.Developments);
        var told = Assert.Single(await pipeline.TakeAsync(Queues.DevelopmentsFound, MessageJson.Default.DevelopmentsFound));
        Assert.Equal(2, told.Edition);
        Assert.Single(await pipeline.BlobsAsync(Containers.Stories));
    }

    [Fact]
    public async Task A_story_can_be_made_again_from_its_decisions()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("2.txt", Story.Later);
        var name = Assert.Single(await pipeline.BlobsAsync(Containers.Stories));
        var blob = pipeline.Storage.Container(Containers.Stories).GetBlobClient(name);
        var before = (await blob.DownloadContentAsync(Cancellation)).Value.Content.ToString();
        await blob.DeleteAsync(cancellationToken: Cancellation);

        await using var fresh = pipeline.Another();
        var item = (await fresh.Get<StoryStore>().ReadAsync("none", Cancellation)).State.Items;
        Assert.Empty(item);
        var article = await LastArticleAsync(pipeline);
        var line = await fresh.Get<StoryAssignment>().AssignAsync(article, article.Items[0], Cancellation);
        await fresh.Get<StoryFold>().DecideThroughAsync(line, article, Cancellation);

        Assert.Equal(before, (await blob.DownloadContentAsync(Cancellation)).Value.Content.ToString());
    }

    private static async Task<IngestedArticle> LastArticleAsync(TestPipeline pipeline)
    {
        var articles = new List<IngestedArticle>();
        foreach (var name in await pipeline.BlobsAsync(Containers.Ingested))
        {
            var parts = name.Split('/', '.');
            articles.Add(await pipeline.Get<IngestedStore>().ReadAsync(
                new EditionId(parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)), Cancellation));
        }

        return articles.MaxBy(article => article.DroppedAt)!;
    }
}

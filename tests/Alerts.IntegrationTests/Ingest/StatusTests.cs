using Alerts.Articles;
using Alerts.Ingest;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.Stories.Reading;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.IntegrationTests.Ingest;

public sealed class StatusTests(AzuriteAccounts azurite)
{
    private const string Text = "A ferry sank off Port Amara. The coast guard rescued 41 passengers.";

    private static string Ferry { get; } = ArticleIdentity.Of(new ParsedArticle(Text) { Url = new Uri("https://example.org/ferry") }, null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_withheld_article_is_kept_and_told_whole_once_it_is_usable()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.json", Json("withheld"));
        Assert.Empty(await pipeline.MailsAsync());
        Assert.Single(await pipeline.BlobsAsync(Containers.Ingested));
        Assert.Empty(await pipeline.BlobsAsync(Containers.Decisions));

        await pipeline.DropAsync("2.json", Json("usable"));
        Assert.Contains("41", Assert.Single(await pipeline.MailsAsync()).TextBody, StringComparison.Ordinal);
        Assert.Equal(2, (await pipeline.BlobsAsync(Containers.Ingested)).Count);
    }

    [Fact]
    public async Task A_kill_is_kept_as_an_edition_with_its_status_and_told_to_those_who_were_told()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.json", Json("usable"));
        await pipeline.DropAsync("2.json", Json("killed"));

        Assert.Equal(["False", "True"], (await pipeline.MailsAsync()).Select(mail => $"{mail.TextBody!.Contains("CORRECTION", StringComparison.Ordinal)}").Order());
        var kept = await pipeline.Get<IngestedStore>().ReadAsync(new EditionId(Ferry, 2), Cancellation);
        Assert.Equal(ArticleStatus.Killed, kept.Status);
        Assert.Empty(await pipeline.Get<ArticlesTable>().UnfinishedAsync(DateTimeOffset.UtcNow.AddHours(1), Cancellation).ToListAsync(Cancellation));
    }

    [Theory]
    [InlineData("withheld", "")]
    [InlineData("usable", """, "embargo": "2999-01-01T00:00:00Z" """)]
    public async Task A_kill_of_what_was_never_passed_on_yields_nothing_and_no_article_joins_its_story(string before, string more)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.json", Json(before, more));
        await pipeline.DropAsync("2.json", Json("killed"));
        Assert.Empty(await pipeline.MailsAsync());
        var kill = await pipeline.Get<DecisionStore>().ReadAsync(new ItemId(Ferry, 2, 0), Cancellation);
        Assert.All(kill.Sentences, sentence => Assert.EndsWith("nothing to take back", sentence.Reason, StringComparison.Ordinal));
        Assert.Empty((await pipeline.Get<StoryList>().ReadAsync(10, null, Cancellation)).Value!.Items);
        Assert.Empty(await pipeline.Get<RunningStories>().ReadAsync(Cancellation));

        // An edition that was overtaken by the kill is superseded; what another publisher says has nothing to do with it.
        var late = (await pipeline.Get<IngestedStore>().ReadAsync(new EditionId(Ferry, 2), Cancellation)) with { Edition = 1, Status = ArticleStatus.Usable };
        Assert.Equal(StoryLineKind.Superseded, (await pipeline.Get<StoryAssignment>().AssignAsync(late, late.Items[0], Cancellation)).Line.Kind);
        await pipeline.DropAsync("3.txt", $"Ferry sinks\n\n{Text}");
        var story = Assert.Single((await pipeline.Get<StoryList>().ReadAsync(10, null, Cancellation)).Value!.Items);
        Assert.Equal(("Ferry sinks", 1), (story.Name, story.Articles));
        Assert.Contains("NEW STORY", Assert.Single(await pipeline.MailsAsync()).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publishers_id_is_that_of_the_feed_that_the_file_came_by()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        foreach (var (host, text) in ((string, string)[])[("a.example.org", "One."), ("b.example.org", "Two."), ("a.example.org", "Three.")])
        {
            var blob = await pipeline.UploadAsync(
                "entry.json", $$"""{ "id": "42", "text": "{{text}}" }""", new Dictionary<string, string> { [DropMetadata.Feed] = host });
            await pipeline.Get<IngestArticle>().HandleAsync(blob, Cancellation);
        }

        var messages = await pipeline.TakeAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested);
        Assert.Equal([1, 1, 2], messages.Select(message => message.Edition).Order());
        Assert.Equal(2, messages.Select(message => message.ArticleId).Distinct().Count());
    }

    private static string Json(string status, string more = "") =>
        $$"""{ "url": "https://example.org/ferry", "title": "Ferry sinks", "text": "{{Text}}", "status": "{{status}}"{{more}} }""";
}

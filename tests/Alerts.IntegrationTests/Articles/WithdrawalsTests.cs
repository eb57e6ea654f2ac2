using Alerts.Articles;
using Alerts.Ingest;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Articles;

public sealed class WithdrawalsTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("killed")]
    [InlineData("withheld")]
    public async Task An_article_is_withdrawn_by_an_edition_that_may_not_be_used_until_one_that_may(string status)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var pipeline = await TestPipeline.CreateAsync(azurite, clock);
        await DropAsync(pipeline, 1, "Fourteen passengers died off Port Amara.");
        await DropAsync(pipeline, 2, "Fifteen passengers died off Port Amara.");
        Assert.False(await IsWithdrawnAsync(pipeline));

        await DropAsync(pipeline, 3, "Fifteen passengers died off Port Amara.", status);
        Assert.False(await IsWithdrawnAsync(pipeline));   // remembered
        clock.Advance(Withdrawals.KnownWithin);
        Assert.True(await IsWithdrawnAsync(pipeline));

        await DropAsync(pipeline, 4, "Sixteen passengers died off Port Amara.");
        Assert.False(await IsWithdrawnAsync(pipeline));
        await DropAsync(pipeline, 5, "Sixteen passengers died off Port Amara.", status);
        clock.Advance(Withdrawals.KnownWithin);
        Assert.True(await IsWithdrawnAsync(pipeline));
    }

    [Fact]
    public async Task An_edition_that_withdraws_is_marked_before_it_is_there()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await DropAsync(pipeline, 1, "Fourteen passengers died off Port Amara.");
        var first = await pipeline.Get<IngestedStore>().ReadAsync(new EditionId(Article, 1), Cancellation);
        var kill = first with { Edition = 2, Status = ArticleStatus.Killed };
        await pipeline.Get<IngestedStore>().WriteOnceAsync(kill, Cancellation);
        await pipeline.Get<IngestedStore>().WriteOnceAsync(kill, Cancellation);   // redelivered
        var container = pipeline.Storage.Container(Alerts.Storage.Containers.Ingested);
        var mark = await container.GetBlobClient($"withdrawn/{Article}-2").GetPropertiesAsync(cancellationToken: Cancellation);
        var edition = await container.GetBlobClient($"{Article}/2.json").GetPropertiesAsync(cancellationToken: Cancellation);
        Assert.True(mark.Value.CreatedOn <= edition.Value.CreatedOn);
        Assert.Equal([new EditionId(Article, 2)], await pipeline.Get<IngestedStore>().WithdrawingAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_rebuild_makes_the_marks_that_are_missing_and_no_others()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await DropAsync(pipeline, 1, "Fourteen passengers died off Port Amara.");
        await DropAsync(pipeline, 2, "Fifteen passengers died off Port Amara.");
        await DropAsync(pipeline, 3, "Fifteen passengers died off Port Amara.", "killed");
        // As releases before the marks left it.
        await pipeline.Storage.Container(Alerts.Storage.Containers.Ingested).DeleteBlobAsync($"withdrawn/{Article}-3", cancellationToken: Cancellation);
        await using var before = pipeline.Another();
        Assert.False(await IsWithdrawnAsync(before));

        var report = await pipeline.Get<RestoreArticles>().RunAsync(2, new Progress<RestoreReport>(), Cancellation);
        Assert.Equal((3, 0, 1, 0), (report.Editions, report.Restored, report.Marked, report.Faults.Count));
        await using var after = pipeline.Another();
        Assert.True(await IsWithdrawnAsync(after));
        Assert.Equal([new EditionId(Article, 3)], await pipeline.Get<IngestedStore>().WithdrawingAsync(Cancellation).ToListAsync(Cancellation));
        Assert.Equal(0, (await pipeline.Get<RestoreArticles>().RunAsync(2, new Progress<RestoreReport>(), Cancellation)).Marked);
    }

    private static string Article => ArticleIdentity.Of(new ParsedArticle("text") { Url = new Uri("https://example.org/ferry") }, null);

    private static async Task<bool> IsWithdrawnAsync(TestPipeline pipeline) =>
        (await pipeline.Get<Withdrawals>().AmongAsync([Article, "other"], Cancellation)).SetEquals([Article]);

    private static Task DropAsync(TestPipeline pipeline, int number, string text, string status = "usable") => pipeline.DropAsync(
        $"{number}.json",
        $$"""{ "url": "https://example.org/ferry", "title": "Ferry sinks", "text": "{{text}}", "status": "{{status}}", "updated": "2026-03-02T0{{number}}:00:00Z" }""");
}

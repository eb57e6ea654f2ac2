using Alerts.Articles;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Articles;

public sealed class ArticlesTableTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_of_drops_make_the_editions_of_the_plain_rules()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        for (var seed = 0; seed < 15; seed++)
        {
            var model = new EditionModel();
            foreach (var drop in EditionModel.RandomDrops(new Random(seed), 8))
            {
                Assert.Equal(model.Take(drop), await ClaimAsync(pipeline, $"article-{seed}", drop));
            }

            Assert.Equal(model.Texts, await TextsAsync(pipeline, $"article-{seed}"));
        }
    }

    [Fact]
    public async Task What_two_workers_claim_at_once_is_what_one_would_have_claimed_in_some_order()
    {
        await using var one = await TestPipeline.CreateAsync(azurite);
        await using var two = one.Another();
        for (var seed = 0; seed < 15; seed++)
        {
            var article = $"article-{seed}";
            var drops = EditionModel.RandomDrops(new Random(seed), 6);
            var results = await Task.WhenAll(
                Task.Run(() => ClaimAllAsync(one, article, drops.Take(3)), Cancellation),
                Task.Run(() => ClaimAllAsync(two, article, drops.Skip(3)), Cancellation));
            var texts = await TextsAsync(one, article);
            Assert.Contains(Orders([.. drops.Take(3)], [.. drops.Skip(3)]), order => Explains(order, drops, results, texts));
        }
    }

    [Fact]
    public async Task A_claim_that_was_finished_meanwhile_is_not_given_up()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var table = pipeline.Get<ArticlesTable>();
        await ClaimAsync(pipeline, "article", new ModelDrop("drop", "text", null));
        var claim = Assert.Single(await table.UnfinishedAsync(DateTimeOffset.UtcNow.AddHours(1), Cancellation).ToListAsync(Cancellation));
        await table.MarkDoneAsync(new EditionId("article", 1), Cancellation);
        await table.MarkRejectedAsync(claim, Cancellation);

        Assert.Equal((1, true), await ClaimAsync(pipeline, "article", new ModelDrop("drop again", "text", null)));
    }

    private static bool Explains(
        IReadOnlyList<ModelDrop> order, IReadOnlyList<ModelDrop> drops, (int, bool)[][] results, IReadOnlyList<string> texts)
    {
        var model = new EditionModel();
        foreach (var drop in order)
        {
            model.Take(drop);
        }

        // A drop known by now is answered as it was the first time, so the order within one worker does not show here.
        return model.Texts.SequenceEqual(texts) && drops.Select(model.Take).SequenceEqual(results.SelectMany(result => result));
    }

    private static IEnumerable<IReadOnlyList<ModelDrop>> Orders(IReadOnlyList<ModelDrop> one, IReadOnlyList<ModelDrop> two)
    {
        if (one.Count == 0 || two.Count == 0)
            return [[.. one, .. two]];
        return Orders([.. one.Skip(1)], two).Select(rest => (IReadOnlyList<ModelDrop>)[one[0], .. rest])
            .Concat(Orders(one, [.. two.Skip(1)]).Select(rest => (IReadOnlyList<ModelDrop>)[two[0], .. rest]));
    }

    private static async Task<(int, bool)[]> ClaimAllAsync(TestPipeline pipeline, string article, IEnumerable<ModelDrop> drops)
    {
        var results = new List<(int, bool)>();
        foreach (var drop in drops)
        {
            results.Add(await ClaimAsync(pipeline, article, drop));
        }

        return [.. results];
    }

    private static async Task<(int Edition, bool IsRepeat)> ClaimAsync(TestPipeline pipeline, string article, ModelDrop drop)
    {
        var choice = await pipeline.Get<ArticlesTable>().ClaimAsync(
            new EditionClaim(article, drop.Id, drop.Text, drop.Updated, "a.txt", "hash", DateTimeOffset.UnixEpoch), Cancellation);
        return (choice.Number, choice.IsRepeat);
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(TestPipeline pipeline, string article)
    {
        var unfinished = pipeline.Get<ArticlesTable>().UnfinishedAsync(DateTimeOffset.UtcNow.AddHours(1), Cancellation);
        return [.. (await unfinished.Where(claim => claim.ArticleId == article).ToListAsync(Cancellation))
            .OrderBy(claim => claim.Edition).Select(claim => claim.TextHash)];
    }
}

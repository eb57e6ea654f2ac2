using Alerts.Articles;
using Alerts.Matching;
using Alerts.Messages;
using Alerts.Subscriptions.Matches;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.IntegrationTests.Matching;

public sealed class MatchCorrectionTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task Who_is_to_be_told_of_an_article_stands_before_it_is_taken_back_and_all_of_them_are_to_be_told_that_it_is(int pageSize)
    {
        await using var pipeline = await TestPipeline.CreateAsync(
            azurite, services => services.AddSingleton(Options.Create(new MatchingOptions { PageSize = pageSize })));
        foreach (var address in (string[])["a@example.org", "b@example.org", "c@example.org"])
        {
            await pipeline.SubscribeAsync(address, "bergholt");
        }

        await pipeline.SubscribeAsync("other@example.org", "chess");
        var first = await pipeline.FindAsync("1.json", Json("usable"));
        var killed = await pipeline.FindAsync("2.json", Json("killed"));
        Assert.Equal((1, 2), (first.Edition, killed.Edition));

        await pipeline.Get<MatchSubscriptions>().HandleAsync(killed, Cancellation);
        var told = await RecipientsAsync(pipeline, first);
        Assert.Equal(3, told.Count);
        Assert.Equal(told, await RecipientsAsync(pipeline, killed));

        // Too late for the article that was taken back.
        await pipeline.SubscribeAsync("late@example.org", "bergholt");
        await pipeline.Get<MatchSubscriptions>().HandleAsync(first, Cancellation);
        Assert.Equal(told, await RecipientsAsync(pipeline, first));
        await pipeline.RunAsync();
        // The kill came first on the queue: nobody heard of the article, and so nobody needs to hear that it is withdrawn.
        Assert.Empty(await pipeline.MailsAsync());
        Assert.Equal(
            ["replaced", "replaced", "replaced", "suppressed", "suppressed", "suppressed"],
            (await pipeline.AlertRowsAsync()).Select(row => row.GetString("State")).Order());
    }

    [Fact]
    public async Task A_kill_is_told_to_who_was_told_of_any_edition_of_the_article()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "bergholt");
        await pipeline.DropAsync("1.json", Json("usable"));
        Assert.Single(await pipeline.MailsAsync());
        // The second edition says nothing to this recipient.
        await pipeline.DropAsync("2.json", Json("usable").Replace("Ada Bergholt, ", "", StringComparison.Ordinal));
        Assert.Single(await pipeline.MailsAsync());

        await pipeline.DropAsync("3.json", Json("killed").Replace("Ada Bergholt, ", "", StringComparison.Ordinal));
        Assert.Equal(2, (await pipeline.MailsAsync()).Count);
    }

    private static string Json(string status) =>
        $$"""{ "id": "ferry", "title": "Ferry sinks off Port Amara", "text": "A ferry sank off Port Amara in Lunavia on Tuesday. The coast guard said 41 passengers had been rescued.\n\nThe transport minister, Ada Bergholt, promised an inquiry into the age of the vessel.", "status": "{{status}}" }""";

    private static async Task<IReadOnlyList<string>> RecipientsAsync(TestPipeline pipeline, DevelopmentsFound found)
    {
        var store = pipeline.Get<MatchStore>();
        var manifest = (await store.ReadIfExistsAsync(MatchStore.Name(new EditionId(found.ArticleId, found.Edition)), Cancellation))!;
        var recipients = manifest.Recipients.ToList();
        foreach (var part in manifest.Pages ?? [])
        {
            recipients.AddRange((await store.ReadPageAsync(part.Name, Cancellation)).Recipients);
        }

        return [.. recipients.Select(recipient => recipient.RecipientId)];
    }
}

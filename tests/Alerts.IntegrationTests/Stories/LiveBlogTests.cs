using Alerts.Stories;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Stories;

public sealed class LiveBlogTests(AzuriteAccounts azurite)
{
    private const string Ferry =
        """{ "heading": "Ferry sinks off Port Amara", "text": "A ferry with hundreds of passengers sank off Port Amara in Lunavia on Tuesday." }""";

    private const string Chess =
        """{ "heading": "Champion retires", "text": "The world chess champion Timo Arendal said he would retire after the tournament in Oskabad." }""";

    private const string Rescue =
        """{ "heading": "Rescue", "text": "Fishermen saved 41 passengers of the ferry that sank off Port Amara in Lunavia." }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sections_have_stories_of_their_own_and_only_a_new_one_is_news_later()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.json", $$"""{ "id": "live", "title": "Live", "sections": [{{Ferry}}, {{Chess}}] }""");
        await pipeline.DropAsync("2.json", $$"""{ "id": "live", "title": "Live", "sections": [{{Rescue}}, {{Ferry}}, {{Chess}}] }""");

        var mails = await pipeline.MailsAsync();
        Assert.Equal(2, mails.Count);
        Assert.Single(mails, mail => mail.TextBody!.Contains("Fishermen saved 41 passengers", StringComparison.Ordinal));
        Assert.DoesNotContain(mails, mail => mail.TextBody!.Contains("chess", StringComparison.OrdinalIgnoreCase));
        var stories = (await pipeline.Get<StoryList>().ReadAsync(10, null, Cancellation)).Value!.Items;
        Assert.Equal([("Champion retires", 2), ("Ferry sinks off Port Amara", 3)], stories.Select(s => (s.Name, s.Articles)).OrderBy(s => s.Name));
    }
}

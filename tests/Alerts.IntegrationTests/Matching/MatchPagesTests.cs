using Alerts.Articles;
using Alerts.Matching;
using Alerts.Messages;
using Alerts.Storage;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.IntegrationTests.Matching;

public sealed class MatchPagesTests(AzuriteAccounts azurite)
{
    private static readonly Action<IServiceCollection> Small =
        services => services.AddSingleton(Options.Create(new MatchingOptions { PageSize = 2, SmallPage = 1 }));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Up_to_a_page_of_recipients_the_manifest_is_the_page()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Small);
        var found = await FindAsync(pipeline, 2);
        await pipeline.Get<MatchSubscriptions>().HandleAsync(found, Cancellation);
        Assert.Equal(MatchStore.Name(Edition(found)), Assert.Single(await pipeline.BlobsAsync(Containers.Matches)));
        var manifest = await ManifestAsync(pipeline, found);
        Assert.Null(manifest.Pages);
        Assert.Equal(2, manifest.Recipients.Count);
        Assert.Equal(MatchStore.Name(Edition(found)), Assert.Single(await TakePagesAsync(pipeline)).Page);
        Assert.Equal(0, await pipeline.CountAsync(Queues.EmailRequested));
    }

    [Fact]
    public async Task Many_recipients_stand_sorted_on_pages_of_one_position_and_each_page_is_requested_once()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Small);
        var found = await FindAsync(pipeline, 5);
        await pipeline.Get<MatchSubscriptions>().HandleAsync(found, Cancellation);
        var manifest = await ManifestAsync(pipeline, found);
        Assert.Empty(manifest.Recipients);
        Assert.Equal(
            Enumerable.Range(1, 3).Select(number => MatchStore.PageName(Edition(found), manifest.Position, number)),
            manifest.Pages!.Select(part => part.Name));
        Assert.Equal([2, 2, 1], manifest.Pages!.Select(part => part.Mails));
        var recipients = await RecipientsAsync(pipeline, manifest);
        Assert.Equal(recipients.Order(StringComparer.Ordinal), recipients);
        Assert.Equal(5, recipients.Distinct().Count());

        Assert.Equal(manifest.Pages!.Take(2).Select(part => part.Name), (await TakePagesAsync(pipeline)).Select(m => m.Page).Order());
        Assert.Equal(manifest.Pages![2].Name, Assert.Single(await TakeMailsAsync(pipeline)).Page);
    }

    [Fact]
    public async Task All_recipients_of_all_pages_are_mailed_once_however_often_every_message_comes()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Small);
        var found = await FindAsync(pipeline, 5);
        await pipeline.Get<MatchSubscriptions>().HandleAsync(found, Cancellation);
        await pipeline.Get<MatchSubscriptions>().HandleAsync(found, Cancellation);
        await pipeline.RunAsync(times: 2);
        Assert.Equal(Addresses(5), (await pipeline.MailsAsync()).Select(mail => mail.To.Mailboxes.Single().Address).Order());
        Assert.All(await pipeline.AlertRowsAsync(), row => Assert.Equal(("accepted", 1), (row.GetString("State"), row.GetInt32("Attempts"))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_worker_that_dies_between_two_pages_or_before_the_manifest_is_followed_by_one_that_knows_a_new_subscription(int write)
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Small);
        var found = await FindAsync(pipeline, 5);
        var stopping = new StoppingWorker(new StopPoint(write, IsDone: false));
        await using (var dying = pipeline.Another(services =>
        {
            Small(services);
            services.AddSingleton(stopping.Open(pipeline.Connection));
        }))
        {
            await Assert.ThrowsAsync<StoppedException>(() => dying.Get<MatchSubscriptions>().HandleAsync(found, Cancellation));
        }

        // Its recipient id is any: it moves the boundary of some page.
        await pipeline.SubscribeAsync("late@example.org", "ferry");
        await pipeline.Get<MatchSubscriptions>().HandleAsync(found, Cancellation);
        await pipeline.RunAsync();
        Assert.Equal([.. Addresses(5), "late@example.org"], (await pipeline.MailsAsync()).Select(mail => mail.To.Mailboxes.Single().Address).Order());
        Assert.Equal(6, (await RecipientsAsync(pipeline, await ManifestAsync(pipeline, found))).Distinct().Count());
    }

    [Fact]
    public async Task A_subscription_added_after_the_manifest_changes_nothing()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Small);
        var found = await FindAsync(pipeline, 3);
        await pipeline.Get<MatchSubscriptions>().HandleAsync(found, Cancellation);
        await pipeline.SubscribeAsync("late@example.org", "ferry");
        await using var other = pipeline.Another(Small);
        await other.Get<MatchSubscriptions>().HandleAsync(found, Cancellation);
        await pipeline.RunAsync();
        Assert.Equal(Addresses(3), (await pipeline.MailsAsync()).Select(mail => mail.To.Mailboxes.Single().Address).Order());
    }

    [Fact]
    public async Task Workers_at_once_while_people_subscribe_follow_one_manifest()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Small);
        await using var other = pipeline.Another(Small);
        var found = await FindAsync(pipeline, 5);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(
            () => i % 3 == 0
                ? pipeline.SubscribeAsync($"late{i}@example.org", "ferry")
                : (i % 2 == 0 ? pipeline : other).Get<MatchSubscriptions>().HandleAsync(found, Cancellation),
            Cancellation)));
        await pipeline.RunAsync();

        var promised = await RecipientsAsync(pipeline, await ManifestAsync(pipeline, found));
        Assert.InRange(promised.Count, 5, 9);
        Assert.Equal(promised, promised.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(promised, (await pipeline.AlertRowsAsync()).Select(row => row.PartitionKey).Order(StringComparer.Ordinal));
        Assert.Equal(promised.Count, (await pipeline.MailsAsync()).Count);
    }

    [Fact]
    public async Task A_page_of_another_size_at_the_same_position_is_refused_by_name_and_nothing_is_sent()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Small);
        var found = await FindAsync(pipeline, 5);
        var stopping = new StoppingWorker(new StopPoint(2, IsDone: false));
        await using (var dying = pipeline.Another(services =>
        {
            services.AddSingleton(Options.Create(new MatchingOptions { PageSize = 3 }));
            services.AddSingleton(stopping.Open(pipeline.Connection));
        }))
        {
            await Assert.ThrowsAsync<StoppedException>(() => dying.Get<MatchSubscriptions>().HandleAsync(found, Cancellation));
        }

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => pipeline.Get<MatchSubscriptions>().HandleAsync(found, Cancellation));
        Assert.Contains("/1.json", fault.Message, StringComparison.Ordinal);
        Assert.Empty(await TakePagesAsync(pipeline));
    }

    [Fact]
    public async Task Endpoints_on_every_page_are_requested_by_the_page_that_they_stand_on()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, Small);
        for (var i = 0; i < 3; i++)
        {
            await pipeline.SubscribeEndpointAsync($"http://127.0.0.1:9/{i}", "ferry");
        }

        var found = await FindAsync(pipeline, 2);
        await pipeline.Get<MatchSubscriptions>().HandleAsync(found, Cancellation);
        var manifest = await ManifestAsync(pipeline, found);
        var due = await pipeline.TakeAsync(Queues.WebhookDue, MessageJson.Default.WebhookDue);
        Assert.Equal(3, due.Select(m => m.RecipientId).Distinct().Count());
        foreach (var message in due)
        {
            var page = await pipeline.Get<MatchStore>().ReadIfExistsAsync(message.Page, Cancellation);
            Assert.Single(page!.Recipients, r => r.RecipientId == message.RecipientId && r.Channel == SubscriptionLine.Webhook);
        }

        Assert.Equal((2, 3), (manifest.Pages!.Sum(part => part.Mails), manifest.Pages!.Sum(part => part.Webhooks)));
    }

    [Fact]
    public async Task Two_thousand_five_hundred_recipients_fill_three_pages_of_the_large_queue()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var log = pipeline.Get<SubscriptionLog>();
        await Task.WhenAll(Enumerable.Range(0, 2500).Select(i => log.WriteAsync(
            new SubscriptionLine(ContentId.Of("subscription", $"{i}"), 1, $"{i}", ContentId.Of("recipient", $"{i}"), SubscriptionLine.Email, "ferry"),
            Cancellation)));
        var found = await FindAsync(pipeline, 0);
        await pipeline.Get<MatchSubscriptions>().HandleAsync(found, Cancellation);
        var manifest = await ManifestAsync(pipeline, found);
        Assert.Equal([1000, 1000, 500], manifest.Pages!.Select(part => part.Mails));
        Assert.Equal(2500, (await RecipientsAsync(pipeline, manifest)).Distinct().Count());
        Assert.Equal(3, await pipeline.CountAsync(Queues.EmailPages));
        Assert.Equal(0, await pipeline.CountAsync(Queues.EmailRequested));
    }

    private static IEnumerable<string> Addresses(int number) => Enumerable.Range(0, number).Select(i => $"desk{i}@example.org");

    private static EditionId Edition(DevelopmentsFound found) => new(found.ArticleId, found.Edition);

    private static async Task<DevelopmentsFound> FindAsync(TestPipeline pipeline, int subscribers)
    {
        foreach (var address in Addresses(subscribers))
        {
            await pipeline.SubscribeAsync(address, "ferry");
        }

        return await pipeline.FindAsync("1.txt", Story.Opening);
    }

    private static async Task<MatchPage> ManifestAsync(TestPipeline pipeline, DevelopmentsFound found) =>
        (await pipeline.Get<MatchStore>().ReadIfExistsAsync(MatchStore.Name(Edition(found)), Cancellation))!;

    private static async Task<IReadOnlyList<string>> RecipientsAsync(TestPipeline pipeline, MatchPage manifest)
    {
        var recipients = new List<string>();
        foreach (var part in manifest.Pages ?? [])
        {
            recipients.AddRange((await pipeline.Get<MatchStore>().ReadIfExistsAsync(part.Name, Cancellation))!.Recipients.Select(r => r.RecipientId));
        }

        return recipients;
    }

    private static Task<IReadOnlyList<EmailRequested>> TakeMailsAsync(TestPipeline pipeline) =>
        pipeline.TakeAsync(Queues.EmailRequested, MessageJson.Default.EmailRequested);

    private static Task<IReadOnlyList<EmailRequested>> TakePagesAsync(TestPipeline pipeline) =>
        pipeline.TakeAsync(Queues.EmailPages, MessageJson.Default.EmailRequested);
}

using Alerts.Storage;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests;

public sealed class PipelineTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_subscriber_hears_of_the_story_and_then_only_of_what_changed()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry lunavia");
        await pipeline.DropAsync("1.txt", Story.Opening);
        await pipeline.DropAsync("2.txt", Story.Later);
        await pipeline.DropAsync("3.txt", Story.Unrelated);

        var mails = await pipeline.MailsAsync();
        Assert.Equal(2, mails.Count);
        Assert.Contains("41", mails[0].TextBody, StringComparison.Ordinal);
        Assert.Contains("around 25", mails[0].TextBody, StringComparison.Ordinal);
        Assert.Contains("around 25 → 33", mails[1].TextBody, StringComparison.Ordinal);
        Assert.Equal(mails[0].MessageId, Assert.Single(mails[1].References));
    }

    [Fact]
    public async Task Every_message_handled_three_times_changes_nothing()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        var ingest = pipeline.Get<Alerts.Ingest.IngestArticle>();
        await ingest.HandleAsync(await pipeline.UploadAsync("1.txt", Story.Opening), Cancellation);
        await pipeline.RunAsync(times: 3);
        await ingest.HandleAsync(await pipeline.UploadAsync("2.txt", Story.Later), Cancellation);
        await pipeline.RunAsync(times: 3);

        Assert.Equal(2, (await pipeline.MailsAsync()).Count);
        var days = await pipeline.Storage.Table(Tables.Ledger).QueryAsync<Azure.Data.Tables.TableEntity>(
            cancellationToken: Cancellation).Where(row => row.RowKey.StartsWith("day|", StringComparison.Ordinal)).ToListAsync(Cancellation);
        Assert.Equal(2, days.Sum(day => day.GetInt32("Alerts")));
    }

    [Fact]
    public async Task Everything_dropped_again_in_any_order_and_under_new_names_is_silent()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        string[] texts = [Story.Opening, Story.Later];
        foreach (var (text, i) in texts.Select((text, i) => (text, i)))
        {
            await pipeline.DropAsync($"{i}.txt", text);
        }

        foreach (var (text, i) in texts.Reverse().Select((text, i) => (text, i)))
        {
            await pipeline.DropAsync($"again-{i}.txt", text);
        }

        Assert.Equal(2, (await pipeline.MailsAsync()).Count);
    }

    [Fact]
    public async Task A_subscription_made_twice_tells_once_and_a_second_topic_is_named_in_the_same_mail()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.SubscribeAsync("Desk@Example.org", "lunavia OR bergholt");
        await pipeline.DropAsync("1.txt", Story.Opening);

        var mail = Assert.Single(await pipeline.MailsAsync());
        Assert.Contains("topic \"ferry\"", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("topic \"lunavia OR bergholt\"", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_stands_in_no_log_page_or_decision()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.txt", Story.Opening);

        foreach (var container in (string[])[Containers.Matches, Containers.Log, Containers.Decisions, Containers.Stories])
        {
            foreach (var name in await pipeline.BlobsAsync(container))
            {
                var blob = await pipeline.Storage.Container(container).GetBlobClient(name).DownloadContentAsync(Cancellation);
                Assert.DoesNotContain("example.org", blob.Value.Content.ToString(), StringComparison.OrdinalIgnoreCase);
            }
        }
    }
}

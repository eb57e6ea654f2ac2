using Alerts.Storage;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests;

/// <summary>The whole pipeline in the app's own process, with each blob event twice and side by side, as Event Grid may bring them.</summary>
public sealed class BlobEventsTwiceTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_subscriber_hears_once_of_the_story_and_once_of_what_changed()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry lunavia");
        // A worker that meets another's claim looks again at its end; with the usual two minutes the test would wait for that.
        await using var app = await RunningApp.StartAsync(
            pipeline, ("Alerts__LocalHost__BlobEventsTwice", "1"), ("Alerts__Delivery__ClaimFor", "00:00:10"));
        await pipeline.UploadAsync("1.txt", Story.Opening);
        await pipeline.UploadAsync("3.txt", Story.Unrelated);
        await app.UntilIdleAsync();
        await pipeline.UploadAsync("2.txt", Story.Later);
        await pipeline.UploadAsync("2-again.txt", Story.Later);
        await app.UntilIdleAsync();
        app.Program.Terminate();
        Assert.Equal(0, await app.Program.ExitAsync());

        var mails = await pipeline.MailsAsync();
        Assert.Equal(2, mails.Count);
        Assert.Contains("41", mails[0].TextBody, StringComparison.Ordinal);
        Assert.Contains("around 25 → 33", mails[1].TextBody, StringComparison.Ordinal);
        Assert.Equal(mails[0].MessageId, Assert.Single(mails[1].References));
        Assert.Empty(await pipeline.BlobsAsync(Containers.Rejected));
        // Four files, eight events: a second run met the file or found it gone.
        Assert.Equal(8, app.Program.Count("IngestArticle succeeded") + app.Program.Count("Dropped articles/"));
        Assert.InRange(app.Program.Count("IngestArticle succeeded"), 5, 8);
        var days = await pipeline.Storage.Table(Tables.Ledger).QueryAsync<Azure.Data.Tables.TableEntity>(cancellationToken: Cancellation)
            .Where(row => row.RowKey.StartsWith("day|", StringComparison.Ordinal)).ToListAsync(Cancellation);
        Assert.Equal(2, days.Sum(day => day.GetInt32("Alerts")));
    }
}

using Alerts.Articles;
using Alerts.Cli.Watching;
using Alerts.Delivery.Email;
using Alerts.Storage;
using Alerts.Stories.Reading;
using Alerts.TestSupport;

namespace Alerts.Cli.Tests.Watching;

public sealed class OutboxFollowerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mails_that_come_after_the_start_are_shown_and_of_one_that_quotes_a_withdrawn_article_only_that()
    {
        Assert.SkipWhen(AzuriteProcess.FindProgram() is null, "Azurite is not installed. Run 'npm ci' in the repository.");
        await using var azurite = await AzuriteProcess.StartAsync(Cancellation);
        var storage = StorageConnection.Open(azurite.ConnectionString(0));
        foreach (var container in (string[])[Containers.Outbox, Containers.Ingested])
            await storage.Container(container).CreateAsync(cancellationToken: Cancellation);
        var (kept, withdrawn) = (new string('a', 64), new string('b', 64));
        await storage.Container(Containers.Ingested).UploadBlobAsync($"withdrawn/{withdrawn}-2", BinaryData.Empty, Cancellation);

        await PutAsync("0", "Before the start", kept);
        var follower = new OutboxFollower(storage, new OutboxReader(storage, new Withdrawals(new IngestedStore(storage), TimeProvider.System)));
        await follower.StartAsync(Cancellation);
        await PutAsync("1", "Mill of Torvik burns", kept);
        await PutAsync("2", "Mill of Quillon burns", $"{kept} {withdrawn}");

        var came = await follower.FollowAsync(Cancellation).Take(2).ToListAsync(Cancellation);
        Assert.Equal(["Mill of Torvik burns", Shown.NoticeTitle], came.Select(alert => alert.Subject));
        Assert.Equal(["The text of: Mill of Torvik burns", Shown.Notice], came.Select(alert => alert.Text));
        Assert.All(came, alert => Assert.Equal("desk@example.org", alert.To));

        async Task PutAsync(string id, string subject, string quotes) => await storage.Container(Containers.Outbox).UploadBlobAsync(
            $"{id}.eml", BinaryData.FromString($"To: desk@example.org\r\nSubject: {subject}\r\nX-Alerts-Quotes: {quotes}\r\n\r\nThe text of: {subject}\r\n"), Cancellation);
    }
}

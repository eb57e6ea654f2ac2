using Alerts.Delivery.Email;
using Alerts.Stories.Reading;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Delivery;

public sealed class WithdrawnAlertTests(AzuriteAccounts azurite)
{
    [Fact]
    public async Task A_mail_that_is_made_after_an_article_was_withdrawn_quotes_nothing_of_it_and_the_mail_that_says_so_neither()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.json", Json("ferry-1", "Ferry Quillon sinks off Port Amara", "The coast guard of Port Amara said 41 passengers of the ferry had been rescued."));
        await pipeline.DropUpToDeliveryAsync("2.json", Json("ferry-2", "More passengers of the ferry rescued", "The coast guard of Port Amara said 73 passengers of the ferry had been rescued."));
        await pipeline.DropUpToDeliveryAsync(
            "3.json", Json("ferry-1", "Ferry Quillon sinks off Port Amara", "The coast guard of Port Amara said 41 passengers of the ferry had been rescued.", "killed"));
        await using var worker = pipeline.Another();   // which remembers nothing of before
        await worker.RunAsync();

        var mails = (await pipeline.MailsAsync()).Select(mail => $"{mail.Subject}\n{mail.TextBody}\n{mail.HtmlBody}").ToList();
        Assert.Equal(3, mails.Count);
        var after = mails.Where(mail => !mail.Contains("NEW STORY", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, after.Count);
        Assert.Single(after, mail => mail.Contains("73 passengers", StringComparison.Ordinal));
        Assert.Single(after, mail => mail.Contains("The publisher withdrew an article", StringComparison.Ordinal));
        Assert.All(after, mail => Assert.DoesNotContain("Quillon", mail, StringComparison.Ordinal));
        Assert.All(after, mail => Assert.DoesNotContain("41", System.Text.RegularExpressions.Regex.Replace(mail, "https?://\\S+|[0-9a-f]{20,}", ""), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_outbox_shows_no_mail_that_quotes_a_withdrawn_article()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeAsync("desk@example.org", "ferry");
        await pipeline.DropAsync("1.json", Json("ferry-1", "Ferry Quillon sinks off Port Amara", "The coast guard of Port Amara said 41 passengers of the ferry had been rescued."));
        await pipeline.DropAsync("2.json", Json("ferry-2", "More passengers of the ferry rescued", "The coast guard of Port Amara said 73 passengers of the ferry had been rescued."));
        await pipeline.DropAsync("3.json", Json("ferry-3", "Inquiry into the ferry", "The transport minister, Ada Bergholt, promised an inquiry into the age of the ferry."));
        await pipeline.DropAsync("4.json", Json("ferry-1", "Ferry Quillon sinks off Port Amara", "The coast guard of Port Amara said 41 passengers of the ferry had been rescued.", "killed"));
        await using var reader = pipeline.Another();
        var mails = await reader.Get<OutboxReader>().ListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(4, mails.Count);
        Assert.Equal(2, mails.Count(mail => mail.Subject == Shown.NoticeTitle));
        Assert.Contains(mails, mail => mail.Text.Contains("inquiry", StringComparison.Ordinal));
        Assert.Contains(mails, mail => mail.Text.Contains("CORRECTION", StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.DoesNotContain("41 passengers", mail.Text, StringComparison.Ordinal));
    }

    private static string Json(string id, string title, string text, string status = "usable") =>
        $$"""{ "id": "{{id}}", "title": "{{title}}", "text": "A ferry sank off Port Amara in Lunavia on Tuesday.\n\n{{text}}", "status": "{{status}}", "published": "2026-03-02T10:00:00Z" }""";
}

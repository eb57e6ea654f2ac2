using System.Net;

namespace Alerts.EndToEndTests;

public sealed class LeaveTests
{
    private const string Article = "The town council of Nordvik voted on Monday to close the old harbour bridge for two years.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_click_in_a_mail_ends_its_topic_and_looking_at_the_page_ends_nothing()
    {
        await using var installation = await Installation.StartAsync();
        await installation.CommandAsync("subscribe", "desk@example.org", "bridge nordvik");
        await installation.CommandAsync("subscribe", "other@example.org", "nordvik");
        await installation.DropTextAsync("1.txt", Article);
        var mails = await installation.MailsAsync(2);
        var mail = Assert.Single(mails, m => m.To.Mailboxes.Single().Address == "desk@example.org");
        var address = new Uri(mail.Headers["List-Unsubscribe"]!.Trim('<', '>'));
        Assert.Equal(installation.Url.Authority, address.Authority);
        Assert.Contains(address.AbsoluteUri, mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"href=\"{address.AbsoluteUri}\"", mail.HtmlBody, StringComparison.Ordinal);

        using var browser = new HttpClient();
        for (var i = 0; i < 3; i++)
        {
            var page = await browser.GetAsync(address, Cancellation);
            var text = await page.Content.ReadAsStringAsync(Cancellation);
            Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType!.MediaType));
            Assert.Equal("no-referrer", Assert.Single(page.Headers.GetValues("Referrer-Policy")));
            Assert.Contains("<li>bridge nordvik</li>", text, StringComparison.Ordinal);
            Assert.Contains("<form method=\"post\">", text, StringComparison.Ordinal);
            Assert.DoesNotContain("example.org", text, StringComparison.Ordinal);
        }

        await installation.DropTextAsync("2.txt", Article + " Ferries will carry cars across the fjord every 20 minutes from June.");
        Assert.Equal(2, (await installation.MailsAsync(4)).Count(m => m.To.Mailboxes.Single().Address == "desk@example.org"));

        // As a mail provider posts it.
        using var oneClick = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        for (var i = 0; i < 2; i++)
        {
            var left = await browser.PostAsync(address, oneClick, Cancellation);
            Assert.Equal(HttpStatusCode.OK, left.StatusCode);
            Assert.Contains("You have left.", await left.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }

        Assert.Contains("You have left.", await browser.GetStringAsync(address, Cancellation), StringComparison.Ordinal);
        await installation.DropTextAsync("3.txt", "The Nordvik bridge works will cost 40 million crowns, said the mayor, Lina Arendal.");
        Assert.Equal(2, (await installation.MailsAsync(5)).Count(m => m.To.Mailboxes.Single().Address == "desk@example.org"));
    }

    [Fact]
    public async Task An_address_that_was_not_copied_whole_changes_nothing_and_says_what_to_do()
    {
        await using var installation = await Installation.StartAsync();
        using var browser = new HttpClient();
        var address = new Uri(installation.Url, "leave/AbC-_9");
        foreach (var answer in new[] { await browser.GetAsync(address, Cancellation), await browser.PostAsync(address, null, Cancellation) })
        {
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("Copy the whole address", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
    }
}

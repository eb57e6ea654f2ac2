using System.Net.Http.Json;
using Alerts.Pages.Models;
using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class DeliveryPagesTests(Site site)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_operator_goes_from_a_recipient_to_what_it_was_told_to_who_else_was_told_and_reads_what_to_do()
    {
        await SubscribeAsync("email", "quarry@example.org");
        await SubscribeAsync("webhook", "http://127.0.0.1:9/hook");   // nobody listens there
        await site.DropAsync("quarry.json", new
        {
            title = "Quarry of Lund closes", source = "Lund Post", published = "2026-11-01T10:00:00Z",
            text = "The quarry of Lund closed on Sunday. The owners of the quarry of Lund dismissed 64 workers.",
        });
        await site.UntilIdleAsync();

        var page = await site.OpenAsync("/");
        await Looks.LogInAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Deliveries" }).ClickAsync();
        await Assertions.Expect(page.Locator("li", new() { HasText = "Quarry of Lund closes" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "quarry@example.org" }).ClickAsync();
        var told = page.Locator("tr", new() { HasText = "Quarry of Lund closes" });
        await Assertions.Expect(told).ToContainTextAsync("accepted");
        await Assertions.Expect(told).ToContainTextAsync("outbox");
        await Assertions.Expect(told).ToContainTextAsync("Handed over.");
        await told.GetByRole(AriaRole.Link).ClickAsync();
        var hook = page.Locator("tr", new() { HasText = "webhook" });
        await Assertions.Expect(hook).ToContainTextAsync("deferred");
        await Assertions.Expect(hook).ToContainTextAsync("http ConnectionError");
        await Assertions.Expect(hook).ToContainTextAsync("The owner of the endpoint has to look");
        await hook.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator("tr", new() { HasText = "Quarry of Lund closes" })).ToContainTextAsync("deferred");
    }

    [Theory]
    [InlineData("/operate/recipients/0", "There is no such thing.")]
    [InlineData("/operate/recipients/0000000000000000000000000000000000000000000000000000000000000000", "Nothing was told to this recipient yet.")]
    [InlineData("/operate/deliveries?after=!", "There is no such thing.")]
    [InlineData("/operate/deliveries/0000000000000000000000000000000000000000000000000000000000000000/1", "Nobody was looked for yet.")]
    public async Task What_has_no_deliveries_says_so(string path, string expected)
    {
        var page = await site.OpenAsync("/");
        await Looks.LogInAsync(page);
        await page.GotoAsync(path);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(expected);
    }

    [Theory]
    [InlineData("accepted", "smtp 250", -1, "Handed over.")]
    [InlineData("waiting", null, 0, "Not begun yet. It begins within seconds, unless its message failed. A failed message is replayed under Failed messages.")]
    [InlineData("claimed", null, 1, "Under way.")]
    [InlineData("claimed", null, -1, "Its worker ended without an outcome; it may have arrived. The next look sends it again under the same id. A failed message is replayed under Failed messages.")]
    [InlineData("deferred", "http 500", 1, "Not taken; it is tried again. The owner of the endpoint has to look why it does not answer 2xx.")]
    [InlineData("deferred", "smtp login refused", 1, "Not taken; it is tried again. Check Alerts:Mail:Smtp:User and Alerts:Mail:Smtp:Password.")]
    [InlineData("failed", "smtp 550", -1, "Given up. The mail server refuses the address or the mail; ask the recipient for another address.")]
    [InlineData("failed", "unheard-of", -1, "Given up. The answer says why; the alert is not sent again.")]
    [InlineData("suppressed", "left", -1, "Not sent: the recipient left before.")]
    [InlineData("suppressed", "never told", -1, "Not sent: it withdraws what the recipient was never told.")]
    [InlineData("replaced", null, -1, "Not sent: it was corrected while it waited. What is left of it went out with the correction.")]
    public void A_state_is_told_with_what_to_do(string state, string? status, int minutes, string expected)
    {
        var words = DeliveryWords.Of(state, status, Now.AddMinutes(minutes), Now);
        Assert.Equal(expected, $"{words.Meaning} {words.Remedy}".TrimEnd());
    }

    private async Task SubscribeAsync(string channel, string address)
    {
        using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
        client.DefaultRequestHeaders.Add("x-functions-key", Site.Key);
        using var answer = await client.PostAsJsonAsync(
            "api/subscriptions", new { channel, address, topic = "quarry" }, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

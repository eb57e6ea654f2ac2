using System.Text.Json;
using Alerts.Delivery.Webhooks;
using Alerts.IntegrationTests.Delivery.Webhooks;
using Alerts.Matching;
using Alerts.Messages;
using Alerts.Subscriptions.Matches;
using Alerts.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Delivery.Corrections;

/// <summary>A holder revises in another article what he said, while the alert on the first one still waits.</summary>
public sealed class CorrectionByAnotherArticleTests(AzuriteAccounts azurite)
{
    private const string Opening = "Ferry sinks off Port Amara\n\nA ferry sank off Port Amara in Lunavia on Tuesday.";
    private const string Revised = "Ferry off Port Amara\n\nThe coast guard said 31 passengers of the ferry off Port Amara had been rescued.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_endpoint_is_told_the_revised_number_and_what_is_left_of_the_first_article_in_one_call()
    {
        await using var sink = await HttpSink.StartAsync(200);
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.SubscribeEndpointAsync(sink.Address, "ferry");
        var alert = await WebhookRequests.DueAsync(pipeline, "1.json", CorrectedFerry.Edition(41));
        var correction = await WebhookRequests.DueAsync(pipeline, "2.txt", Revised);

        await pipeline.Get<SendWebhooks>().HandleAsync(correction, Cancellation);
        await pipeline.Get<SendWebhooks>().HandleAsync(alert, Cancellation);
        var data = JsonDocument.Parse(Assert.Single(sink.Requests).Body).RootElement.GetProperty("data");
        Assert.Equal(correction.ArticleId, data.GetProperty("article").GetProperty("id").GetString());
        var told = data.GetProperty("developments").EnumerateArray().ToList();
        Assert.Equal("correction", told[0].GetProperty("kind").GetString());
        Assert.All(told.Skip(1), d => Assert.Equal(alert.ArticleId, d.GetProperty("now").GetProperty("article").GetString()));
        Assert.Contains(told, d => Text(d).Contains(CorrectedFerry.Stands, StringComparison.Ordinal));
        Assert.DoesNotContain(told, d => Text(d).Contains("41", StringComparison.Ordinal));
        Assert.Equal(["accepted", "replaced"], (await pipeline.AlertRowsAsync()).Select(row => row.GetString("State")).Order());
    }

    [Fact]
    public async Task A_correction_also_takes_the_place_of_another_one_that_waits_with_the_same_alert()
    {
        await using var sink = await HttpSink.StartAsync(503, 200);
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var pipeline = await TestPipeline.CreateAsync(azurite, time);
        await pipeline.SubscribeEndpointAsync(sink.Address, "ferry");
        await WebhookRequests.DueAsync(pipeline, "1.json", CorrectedFerry.Edition(41));
        var other = await WebhookRequests.DueAsync(pipeline, "2.txt", Revised);
        var own = await WebhookRequests.DueAsync(pipeline, "3.json", CorrectedFerry.Edition(21));

        foreach (var message in (WebhookDue[])[other, own, other])
        {
            await pipeline.Get<SendWebhooks>().HandleAsync(message, Cancellation);
            time.Advance(TimeSpan.FromMinutes(10));
        }

        Assert.Equal(2, sink.Requests.Count);
        var told = JsonDocument.Parse(sink.Requests[1].Body).RootElement.GetProperty("data").GetProperty("developments").EnumerateArray().ToList();
        Assert.Single(told, d => Text(d).Contains(CorrectedFerry.Stands, StringComparison.Ordinal));
        Assert.Equal(["accepted", "replaced", "replaced"], (await pipeline.AlertRowsAsync()).Select(row => row.GetString("State")).Order());
    }

    [Fact]
    public async Task Who_was_told_the_sentence_hears_of_its_correction_and_who_was_told_another_one_does_not()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("0.txt", Opening);
        await pipeline.SubscribeAsync("number@example.org", "bergholt OR lunavia");
        await pipeline.SubscribeAsync("minister@example.org", "bergholt");
        var first = await pipeline.FindAsync("1.txt",
            "Rescue off Port Amara\n\nThe coast guard of Lunavia said 41 passengers of the ferry off Port Amara had been rescued.\n\n"
            + "The transport minister, Ada Bergholt, promised an inquiry into the age of the ferry.");
        await pipeline.Get<MatchSubscriptions>().HandleAsync(first, Cancellation);
        var second = await pipeline.FindAsync("2.txt", Revised);
        await pipeline.Get<MatchSubscriptions>().HandleAsync(second, Cancellation);

        var store = pipeline.Get<MatchStore>();
        Assert.Equal(2, (await store.ReadPageAsync($"{first.ArticleId}/1.json", Cancellation)).Recipients.Count);
        var told = Assert.Single((await store.ReadPageAsync($"{second.ArticleId}/1.json", Cancellation)).Recipients);
        Assert.Equal("bergholt OR lunavia", Assert.Single(told.Topics).Topic);
        Assert.Equal(first.ArticleId, Assert.Single(told.Corrects!).ArticleId);
    }

    private static string Text(JsonElement development) => development.GetProperty("now").GetProperty("text").GetString()!;
}

using Alerts.Articles;
using Alerts.Ingest;
using Alerts.Storage;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Articles;

public sealed class RejectedStoreTests(AzuriteAccounts azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_rejected_file_is_listed_once_over_all_parts_with_cause_and_remedy()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        for (var i = 0; i < 5; i++)
        {
            await pipeline.DropAsync($"desk/{i} – ü.json", "{ \"text\": \"\" }");
        }

        var rejected = pipeline.Get<RejectedStore>();
        var all = new List<RejectedFile>();
        string? after = null;
        do
        {
            var part = (await rejected.ListAsync(2, after, Cancellation)).Value!;
            all.AddRange(part.Items);
            after = part.Next;
        }
        while (after is not null);

        Assert.Equal(Enumerable.Range(0, 5).Select(i => $"desk/{i} – ü.json"), all.Select(file => file.Name));
        Assert.All(all, file =>
        {
            Assert.Equal(("article.text.empty", "$.text", 14L), (file.Code, file.Field, file.Bytes));
            Assert.Equal(("The article has no text.", "Drop the article again with its text."), (file.Reason, file.Remedy));
            Assert.Equal(DateTimeOffset.UtcNow, file.At, TimeSpan.FromMinutes(1));
        });
    }

    [Fact]
    public async Task A_reason_that_quotes_a_long_text_is_cut_so_that_the_file_can_be_kept()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.json", $"{{ \"text\": \"Bridge closed.\", \"published\": \"{new string('ü', 20_000)}\" }}");
        var file = Assert.Single((await pipeline.Get<RejectedStore>().ListAsync(10, null, Cancellation)).Value!.Items);
        Assert.Equal("article.time.invalid", file.Code);
        Assert.StartsWith("The time \"üü", file.Reason, StringComparison.Ordinal);
        Assert.EndsWith("…", file.Reason, StringComparison.Ordinal);
        Assert.Empty(await pipeline.BlobsAsync(Containers.Articles));
    }

    [Fact]
    public async Task A_file_that_somebody_put_there_by_hand_is_listed_without_a_reason()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.Storage.Container(Containers.Rejected).GetBlobClient("by-hand.txt").UploadAsync(BinaryData.FromString("x"), Cancellation);
        var file = Assert.Single((await pipeline.Get<RejectedStore>().ListAsync(10, null, Cancellation)).Value!.Items);
        Assert.Equal(("by-hand.txt", "", ""), (file.Name, file.Code, file.Reason));
    }

    [Fact]
    public async Task A_place_that_no_answer_gave_is_refused()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        Assert.Equal("page.after.invalid", (await pipeline.Get<RejectedStore>().ListAsync(10, "!", Cancellation)).Error?.Code);
    }

    [Fact]
    public async Task The_senders_word_on_identity_is_kept_for_a_second_drop()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        var metadata = new Dictionary<string, string> { [DropMetadata.Identity] = DropMetadata.ByName, [DropMetadata.Feed] = "example.org", ["other"] = "x" };
        await pipeline.Get<IngestArticle>().HandleAsync(await pipeline.UploadAsync("1.txt", "\0", metadata), Cancellation);
        await pipeline.DropAsync("2.txt", "\0");

        var rejected = pipeline.Get<RejectedStore>();
        metadata.Remove("other");
        Assert.Equal(metadata, (await rejected.ReadAsync("1.txt", Cancellation))!.Sent);
        Assert.Empty((await rejected.ReadAsync("2.txt", Cancellation))!.Sent);
        Assert.Null(await rejected.ReadAsync("3.txt", Cancellation));
    }

    [Fact]
    public async Task A_file_that_was_rejected_again_meanwhile_is_not_removed()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite);
        await pipeline.DropAsync("1.txt", "\0");
        var rejected = pipeline.Get<RejectedStore>();
        var file = await rejected.ReadAsync("1.txt", Cancellation);
        await pipeline.DropAsync("1.txt", "\0 again");
        await rejected.RemoveAsync(file!, Cancellation);
        Assert.Equal("\0 again", (await rejected.ReadAsync("1.txt", Cancellation))?.Content.ToString());

        await rejected.RemoveAsync((await rejected.ReadAsync("1.txt", Cancellation))!, Cancellation);
        Assert.Null(await rejected.ReadAsync("1.txt", Cancellation));
    }
}

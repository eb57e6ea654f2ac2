using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost.Tests;

public sealed class ConnectionTests(Azurite azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [Trait("Row", "connection")]
    [InlineData(null, "AzureWebJobsStorage=UseDevelopmentStorage=true", "http://127.0.0.1:10000/devstoreaccount1")]
    [InlineData("", "AzureWebJobsStorage:accountName=news", "https://news.blob.core.windows.net/")]
    [InlineData("Feeds", "AzureWebJobsFeeds:blobServiceUri=https://feeds.example.org/", "https://feeds.example.org/")]
    [InlineData("Feeds", "Feeds:accountName=feeds", "https://feeds.blob.core.windows.net/")]
    [InlineData("Feeds", "Feeds:accountName=second,AzureWebJobsFeeds:accountName=first", "https://first.blob.core.windows.net/")]
    [InlineData(
        "Feeds", "Feeds:accountName=feeds,Feeds:credential=managedidentity,Feeds:clientId=1", "https://feeds.blob.core.windows.net/")]
    public void A_connection_is_found_with_the_prefix_first(string? name, string settings, string expected) =>
        Assert.Equal(new Uri(expected), Connections(settings).Blobs(name).Uri);

    [Theory]
    [InlineData("Other=x", "'AzureWebJobsStorage' is not set")]
    [InlineData("AzureWebJobsStorage=nonsense", "no storage connection string")]
    [InlineData("AzureWebJobsStorage:queueServiceUri=https://q.example.org", "AzureWebJobsStorage__blobServiceUri")]
    [InlineData("AzureWebJobsStorage:tenantId=t", "'AzureWebJobsStorage:tenantId'")]
    [InlineData(
        "AzureWebJobsStorage:accountName=a,AzureWebJobsStorage:credential=password",
        "'AzureWebJobsStorage:credential' is 'password'. It must be managedidentity")]
    public void What_is_no_connection_is_refused(string settings, string expected)
    {
        var error = Assert.Throws<SetupException>(() => Connections(settings).Blobs(null));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Row", "connection")]
    public async Task A_trigger_reads_the_account_that_it_names()
    {
        var own = await azurite.TakeAccountAsync();
        var other = await azurite.TakeAccountAsync();
        await (await own.CreateQueueAsync("feeds")).SendMessageAsync("of the host's own account", Cancellation);
        await (await other.CreateQueueAsync("feeds")).SendMessageAsync("of the named account", Cancellation);
        var probe = new Probe();
        using var host = await TestHost.StartAsync<Feeds>(own, probe, $"AzureWebJobsFeeds={other.Connection}");
        await probe.UntilSeenAsync(1);
        await host.StopAsync(Cancellation);
        Assert.Equal(["of the named account"], probe.Seen);
    }

    private static StorageConnections Connections(string settings)
    {
        var pairs = settings.Split(',').Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]));
        return new(new ConfigurationBuilder().AddInMemoryCollection(pairs).Build());
    }

    public sealed class Feeds(Probe probe)
    {
        [Function("Feeds")]
        public void Run([QueueTrigger("feeds", Connection = "Feeds")] string text) => probe.Saw(text);
    }
}

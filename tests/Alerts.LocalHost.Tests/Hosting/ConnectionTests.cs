using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost.Tests;

public sealed class ConnectionTests
{
    [Theory]
    [InlineData(null, "AzureWebJobsStorage=UseDevelopmentStorage=true", "http://127.0.0.1:10000/devstoreaccount1")]
    [InlineData("", "AzureWebJobsStorage:accountName=news", "https://news.blob.core.windows.net/")]
    [InlineData("Feeds", "AzureWebJobsFeeds:blobServiceUri=https://feeds.example.org/", "https://feeds.example.org/")]
    [InlineData("Feeds", "Feeds:accountName=feeds", "https://feeds.blob.core.windows.net/")]
    public void A_connection_is_found_with_the_prefix_first(string? name, string setting, string expected) =>
        Assert.Equal(new Uri(expected), Connections(setting).Blobs(name).Uri);

    [Theory]
    [InlineData("Other=x", "'AzureWebJobsStorage' is not set")]
    [InlineData("AzureWebJobsStorage=nonsense", "no storage connection string")]
    [InlineData("AzureWebJobsStorage:queueServiceUri=https://q.example.org", "AzureWebJobsStorage__blobServiceUri")]
    [InlineData("AzureWebJobsStorage:tenantId=t", "'AzureWebJobsStorage:tenantId'")]
    public void What_is_no_connection_is_refused(string setting, string expected)
    {
        var error = Assert.Throws<SetupException>(() => Connections(setting).Blobs(null));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    private static StorageConnections Connections(string setting)
    {
        var equals = setting.IndexOf('=', StringComparison.Ordinal);
        return new(new ConfigurationBuilder().AddInMemoryCollection([new(setting[..equals], setting[(equals + 1)..])]).Build());
    }
}

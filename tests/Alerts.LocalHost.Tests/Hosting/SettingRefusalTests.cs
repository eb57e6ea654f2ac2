using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.Tests;

/// <summary>Each refusal names the setting's path and what would be right. Settings of host.json: <see cref="HostJsonTests"/>.</summary>
public sealed class SettingRefusalTests
{
    [Theory]
    [InlineData("Alerts:LocalHost:Invisibility=00:00:00.5", "'Alerts:LocalHost:Invisibility' is '00:00:00.5'", "from 00:00:01")]
    [InlineData("Alerts:LocalHost:BlobScan=never", "'never'", "hh:mm:ss")]
    [InlineData("Alerts:LocalHost:BlobEventsTwice=yes", "'Alerts:LocalHost:BlobEventsTwice' is 'yes'", "a whole number")]
    [InlineData("Alerts:LocalHost:Invisible=00:01:00", "'Alerts:LocalHost:Invisible' is not known", "Known here: Invisibility, ")]
    [InlineData("Alerts:LocalHost=10", "'Alerts:LocalHost' is '10' where members belong", "Remove it")]
    [InlineData("Alerts:LocalHost:Keys:Fime=secret", "'Alerts:LocalHost:Keys:Fime' is not known", "Known here: master, default, Page.")]
    [InlineData("AzureFunctionsWebHost:hostid=Not_Good", "Not_Good", "lower-case")]
    [InlineData("AzureFunctionsWebHost:id=x", "'AzureFunctionsWebHost:id' is not known", "Known here: hostid.")]
    [InlineData("AzureWebJobs.Fine.Disabled=true", "'AzureWebJobs.Fine.Disabled' is not known", "Remove it")]
    [InlineData("AzureFunctionsJobHost:extensions:queues:batchSize=33", "queues:batchSize' is '33'", "from 1 to 32")]
    [InlineData("AzureFunctionsJobHost:extensions:queues:batchsizes=3", "AzureFunctionsJobHost__extensions__queues__batchsizes")]
    public void A_setting_that_is_unknown_or_out_of_range_is_refused(string setting, params string[] expected)
    {
        var error = Assert.Throws<SetupException>(() => TestHost.Build(TestHost.NoStorage, [typeof(Fine)], settings: [setting]));
        Assert.All(expected, text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_connection_is_refused_with_the_name_of_the_setting()
    {
        var error = Assert.Throws<SetupException>(() => TestHost.Build("", [typeof(Fine)]));
        Assert.Contains("'AzureWebJobsStorage' is not set", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_is_taken()
    {
        using var host = TestHost.Build(TestHost.NoStorage, [typeof(Fine)], settings:
        [
            "Alerts:LocalHost:Invisibility=00:01:00", "Alerts:LocalHost:BlobScan=00:00:01", "Alerts:LocalHost:BlobEventsTwice=1",
            "Alerts:LocalHost:Keys:Page=secret", "AzureFunctionsWebHost:hostid=mine",
        ]);
    }

    public sealed class Fine
    {
        [Function("Fine")]
        public static void Run([QueueTrigger("fine")] string m) => _ = m;

        [Function("Page")]
        public static IResult Page([HttpTrigger(AuthorizationLevel.Function)] HttpRequest r) => Results.Ok(r.Path);
    }
}

using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost.Tests;

public sealed class SettingExpressionTests
{
    [Theory]
    [Trait("Row", "expressions")]
    [InlineData("plain", "plain")]
    [InlineData("%Queue%", "parcels")]
    [InlineData("a-%Queue%-%Feeds:Name%", "a-parcels-news")]
    [InlineData("%Feeds__Name%", "news")]
    public void Settings_stand_in_their_place(string text, string expected)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Queue", "parcels"), new("Feeds:Name", "news")]).Build();
        var function = Assert.Single(FunctionDiscovery.Find([typeof(Named)]));
        Assert.Equal(expected, SettingExpression.Resolve(text, configuration, function));
    }

    [Fact]
    [Trait("Row", "expressions")]
    public void A_queue_can_be_named_by_a_setting()
    {
        using var host = TestHost.Build(TestHost.NoStorage, [typeof(Named)], settings: ["Queue=parcels"]);
        var error = Assert.Throws<SetupException>(() => TestHost.Build(TestHost.NoStorage, [typeof(Named)], settings: ["Queue=No Queue"]));
        Assert.Contains("'No Queue' is no queue name", error.Message, StringComparison.Ordinal);
    }

    public sealed class Named
    {
        [Function("Named")]
        public static void Run([QueueTrigger("%Queue%")] string text) => _ = text;
    }
}

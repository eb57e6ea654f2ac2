using Alerts.Storage;
using Alerts.Storage.Steps;
using Microsoft.Extensions.Configuration;

namespace Alerts.Tests.Storage.Steps;

public sealed class StepSwitchTests
{
    private const string Azure =
        "DefaultEndpointsProtocol=https;AccountName=news;AccountKey=bm9uZQ==;EndpointSuffix=core.windows.net";

    private const string Azurite = "UseDevelopmentStorage=true";

    [Theory]
    [InlineData(Azure, "true")]
    [InlineData(Azurite, "false")]
    [InlineData(Azurite, "")]
    public void A_fault_is_refused_without_a_local_storage_and_leave_to_test(string storage, string enabled)
    {
        var error = Assert.Throws<InvalidOperationException>(() => StorageConnection.Open(Settings(storage, enabled, "before 1 A.B")));

        Assert.Contains("Alerts:Testing:Fault", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_is_refused_where_an_identity_opens_the_storage()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage:accountName"] = "news",
            ["Alerts:Testing:Enabled"] = "true",
            ["Alerts:Testing:Fault"] = "before 1 A.B",
        }).Build();

        Assert.Throws<InvalidOperationException>(() => StorageConnection.Open(settings));
    }

    [Theory]
    [InlineData("before")]
    [InlineData("before 0 A.B")]
    [InlineData("never 1 A.B")]
    [InlineData("lost 1 ")]
    public void A_fault_that_cannot_be_read_is_refused(string text) => Assert.Throws<FormatException>(() => StepFault.Parse(text));

    [Fact]
    public void Leave_to_test_alone_changes_nothing()
    {
        StorageConnection.Open(Settings(Azurite, "true", null));

        Assert.Null(StepSwitch.Current);
    }

    private static IConfiguration Settings(string storage, string enabled, string? fault) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            [StorageConnection.Setting] = storage,
            [StepSwitch.EnabledSetting] = enabled.Length == 0 ? null : enabled,
            [StepSwitch.FaultSetting] = fault,
        }).Build();
}

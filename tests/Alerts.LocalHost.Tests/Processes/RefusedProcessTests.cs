using Alerts.TestSupport;

namespace Alerts.LocalHost.Tests;

public sealed class RefusedProcessTests
{
    [Fact]
    public async Task A_wrong_setting_ends_the_process_with_its_words_and_no_stack_trace()
    {
        await using var app = ChildProgram.Start("tests/Alerts.LocalHost.TestApp", new Dictionary<string, string> { ["AzureWebJobsStorage"] = "x" });

        Assert.Equal(1, await app.ExitAsync());

        Assert.Equal(1, app.Count("The connection 'AzureWebJobsStorage' is no storage connection string"));
        Assert.Equal(0, app.Count("   at "));
    }
}

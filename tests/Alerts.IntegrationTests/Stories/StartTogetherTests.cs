using Alerts.LogWriter.Together;
using Alerts.TestSupport;

namespace Alerts.IntegrationTests.Stories;

public sealed class StartTogetherTests(AzuriteAccounts azurite)
{
    // A hundred of each: dotnet run -c Release --project tests/Alerts.LogWriter -- together
    private const int Rounds = 8;

    [Theory]
    [InlineData(2, 4)]
    [InlineData(4, 4)]
    [InlineData(1, 16)]
    public async Task Workers_that_start_together_on_a_new_story_make_one_and_take_in_every_sentence_once(int processes, int handlers)
    {
        var left = await TogetherRun.PlayAsync(
            await azurite.TakeAsync(), processes, handlers, Rounds, TestContext.Current.CancellationToken);
        Assert.Empty(left.Faults);
        Assert.True(left.Seals >= Rounds / 2, $"{left.Seals} seals");
    }
}

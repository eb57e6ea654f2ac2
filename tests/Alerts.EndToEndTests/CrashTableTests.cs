using System.Globalization;
using Alerts.CrashTable;
using Alerts.TestSupport;

namespace Alerts.EndToEndTests;

public sealed class CrashTableTests
{
    // About two minutes; ./alerts crash-table plays all cells.
    private const int Cells = 6;
    private const int UsualSeed = 1;

    [Fact(Timeout = 600_000)]
    public async Task A_sample_of_the_crash_table_loses_nothing_and_doubles_nothing()
    {
        Assert.SkipWhen(AzuriteProcess.FindProgram() is null, "Azurite is not installed. Run 'npm ci' in the repository.");
        var seed = int.TryParse(Environment.GetEnvironmentVariable("CRASH_TABLE_SEED"), CultureInfo.InvariantCulture, out var given)
            ? given : UsualSeed;

        var outcomes = await CrashTableRun.PlayAsync(
            cells => CrashTableRun.Sample(cells, Cells, seed), _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal(Cells, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.True(outcome.IsGood, $"{outcome} (CRASH_TABLE_SEED={seed})"));
    }
}

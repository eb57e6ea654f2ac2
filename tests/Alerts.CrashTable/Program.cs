using System.Globalization;
using Alerts.CrashTable;
using Alerts.TestSupport;

if (Environment.GetEnvironmentVariable(CrashChores.Switch) is not null)
{
    await CrashChores.RunAsync(CancellationToken.None);
    return 0;
}

// All cells, written to docs/crash-table.md; with words behind it only the cells whose fault or step holds one of them, printed only.
var done = 0;
var all = 0;
var outcomes = await CrashTableRun.PlayAsync(
    cells =>
    {
        var wanted = cells.Where(cell => args.Length == 0 || args.Any(word => cell.Fault.Contains(word, StringComparison.Ordinal))).ToList();
        all = wanted.Count;
        Console.Error.WriteLine($"Undisturbed run done; {all} cells follow.");
        return wanted;
    },
    outcome => Console.Error.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Interlocked.Increment(ref done)}/{all} {outcome.Cell.Fault}: lost {outcome.Lost}, doubled {outcome.Doubled}, uncertain {outcome.Uncertain} {outcome.Fault}")),
    CancellationToken.None);
if (args.Length == 0)
    await File.WriteAllTextAsync(Path.Combine(Repository.Root, "docs", "crash-table.md"), CrashReport.Write(outcomes));
return outcomes.All(outcome => outcome.IsGood) ? 0 : 1;

using System.CommandLine;
using Alerts.Cli.Local;
using Alerts.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts rebuild</c>: makes all stories again, without sending.</summary>
internal static class RebuildCommand
{
    private static readonly Option<int> AtOnce = new("--at-once")
    {
        Description = "How many stories are made at once, 1 to 64.",
        DefaultValueFactory = _ => 4,
    };

    public static Command Create()
    {
        AtOnce.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 64)
                result.AddError("--at-once takes 1 to 64.");
        });
        var command = new Command(
            "rebuild", "Make all stories again from the log, the articles and the decisions. Sends nothing; can be stopped and run again, also beside the app. Example: ./alerts rebuild")
        {
            AtOnce, Target.Option, JsonOutput.Option,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
        var report = await Terminal.WaitAsync("Making the stories again", tell => services.GetRequiredService<StoryRebuild>().RunAsync(
            arguments.GetValue(AtOnce), new Teller(tell), cancellation));
        if (arguments.GetValue(JsonOutput.Option))
            JsonOutput.Write(report, CliJson.Default.RebuildReport);
        else
            Print(report);
        return report.Faults.Count == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static void Print(RebuildReport report)
    {
        Terminal.Line($"{report.Made} of {report.Stories} stories made again from {report.Lines} lines; {report.Decided} decisions were missing and were made.");
        if (report.Removed > 0)
            Terminal.Line($"{report.Removed} stories that no line names were removed.");
        foreach (var fault in report.Faults)
        {
            Terminal.Line($"[red]Not made[/]: story {fault.StoryId}, which is as it was: {fault.Reason}");
        }

        if (report.Faults.Count > 0)
            Terminal.Note($"Bring back from a backup what is missing, or install a release that can read it; then run ./alerts rebuild again.");
    }

    // In the order of the work: Progress<T> would tell on other threads, also after the end.
    private sealed class Teller(Action<string> tell) : IProgress<RebuildReport>
    {
        public void Report(RebuildReport value) => tell($"{value.Made + value.Faults.Count} of {value.Stories}, {value.Lines} lines");
    }
}

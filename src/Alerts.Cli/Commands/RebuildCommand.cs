using System.CommandLine;
using Alerts.Cli.Local;
using Alerts.Ingest;
using Alerts.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts rebuild</c>: makes missing articles and all stories again, without sending.</summary>
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
            "rebuild", "Make missing articles again from the kept files, and all stories from the log, the articles and the decisions. Sends nothing; can be stopped and run again, also beside the app. Example: ./alerts rebuild")
        {
            AtOnce, Target.Option, JsonOutput.Option,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
        var atOnce = arguments.GetValue(AtOnce);
        var restored = await Terminal.WaitAsync("Looking for missing articles", tell => services.GetRequiredService<RestoreArticles>().RunAsync(
            atOnce, new Teller<RestoreReport>(tell, now => $"{now.Editions} looked at, {now.Restored} made again"), cancellation));
        var report = await Terminal.WaitAsync("Making the stories again", tell => services.GetRequiredService<StoryRebuild>().RunAsync(
            atOnce, new Teller<RebuildReport>(tell, now => $"{now.Made + now.Faults.Count} of {now.Stories}, {now.Lines} lines"), cancellation));
        if (arguments.GetValue(JsonOutput.Option))
            JsonOutput.Write(RebuildOutcome.Of(restored, report), CliJson.Default.RebuildOutcome);
        else
            Print(restored, report);
        return report.Faults.Count + restored.Faults.Count == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static void Print(RestoreReport restored, RebuildReport report)
    {
        if (restored.Restored > 0)
            Terminal.Line($"{restored.Restored} articles were missing in ingested/ and were made again from raw/.");
        if (restored.Marked > 0)
            Terminal.Line($"{restored.Marked} editions that withdraw their articles had no mark and got it: what those said is shown no more.");
        foreach (var fault in restored.Faults)
        {
            Terminal.Line($"[red]Missing[/]: article {fault.Edition}: {fault.Reason}");
        }

        Terminal.Line($"{report.Made} of {report.Stories} stories made again from {report.Lines} lines; {report.Decided} decisions were missing and were made.");
        if (report.Removed > 0)
            Terminal.Line($"{report.Removed} stories that no line names were removed.");
        foreach (var fault in report.Faults)
        {
            Terminal.Line($"[red]Not made[/]: story {fault.StoryId}, which is as it was: {fault.Reason}");
        }

        if (report.Faults.Count + restored.Faults.Count > 0)
            Terminal.Note($"Bring back from a backup what is missing, or install a release that can read it; then run ./alerts rebuild again.");
    }

    // In the order of the work: Progress<T> would tell on other threads, also after the end.
    private sealed class Teller<T>(Action<string> tell, Func<T, string> say) : IProgress<T>
    {
        public void Report(T value) => tell(say(value));
    }
}

/// <summary>What a rebuild did.</summary>
/// <param name="Restored">Articles that were missing and were made again.</param>
/// <param name="Marked">Editions that withdraw others and were not marked.</param>
/// <param name="Missing">Articles that are missing and cannot be made.</param>
/// <param name="Stories">How many stories the log knows.</param>
/// <param name="Made">How many were made again.</param>
/// <param name="Lines">Lines that were folded.</param>
/// <param name="Decided">Decisions that were missing and were made.</param>
/// <param name="Removed">Stories that no line names any more; they were removed.</param>
/// <param name="Faults">Stories that could not be made; they are as they were.</param>
internal sealed record RebuildOutcome(
    int Restored, int Marked, IReadOnlyList<RestoreFault> Missing, int Stories, int Made, int Lines, int Decided, int Removed, IReadOnlyList<RebuildFault> Faults)
{
    public static RebuildOutcome Of(RestoreReport articles, RebuildReport stories) => new(
        articles.Restored, articles.Marked, articles.Faults, stories.Stories, stories.Made, stories.Lines, stories.Decided, stories.Removed, stories.Faults);
}

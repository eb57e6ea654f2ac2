using System.CommandLine;
using Alerts.Cli.Listing;
using Alerts.Cli.Local;
using Alerts.Cli.Status;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts status</c>: whether the app answers, what waits, what failed.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var command = new Command(
            "status", "Show whether the app answers, what waits and what failed; ends with 1 where something needs a person. Example: ./alerts status --json")
        {
            Target.Option, JsonOutput.Option,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var target = await Target.FindAsync(arguments, cancellation);
        await using var services = target.Services();
        var report = await Terminal.WaitAsync("Looking", () => new StatusReader(target, services).ReadAsync(cancellation));
        if (arguments.GetValue(JsonOutput.Option))
            JsonOutput.Write(report, CliJson.Default.StatusReport);
        else
            Print(report, target.Folder);
        return report.Healthy ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static void Print(StatusReport report, LocalFolder folder)
    {
        if (report.App is not { } app)
            Terminal.Line($"App         its address is not known here");
        else if (app.Answers)
            Terminal.Line($"App         [green]answers[/] at {app.Url.AbsoluteUri}");
        else
            Terminal.Line($"App         [red]does not answer[/] at {app.Url.AbsoluteUri}; see {folder.AppLog}");

        var oldest = report.Inbox.Oldest is { } dropped ? $", the oldest since {ListOptions.Time(dropped)}" : "";
        Terminal.Line($"Inbox       {report.Inbox.Waiting} waiting{oldest}");
        foreach (var queue in report.Queues)
        {
            Terminal.Line($"Queue       {queue.Waiting} waiting on {queue.Name}");
        }

        Terminal.Line($"Due         {report.Due} waiting for their time");
        Terminal.Line($"Embargo     {report.Held} held until theirs ends");
        Terminal.Line($"Stories     {report.Stories}");
        Terminal.Line($"Rejected    {report.Rejected}{(report.Rejected > 0 ? "   (./alerts rejected)" : "")}");
        if (report.Unfinished > 0)
            Terminal.Line($"Unfinished  {report.Unfinished} articles; the next sweep takes them up, within five minutes");
        if (report.Inbox.GivenUp > 0)
            Terminal.Line($"Failed      [red]{report.Inbox.GivenUp}[/] in the inbox; the sweep tries them again. See: ./alerts poison list");
        foreach (var queue in report.Queues.Where(queue => queue.Poison > 0))
        {
            Terminal.Line($"Failed      [red]{queue.Poison}[/] of {queue.Name}; the messages are kept. See: ./alerts poison list");
        }
    }
}

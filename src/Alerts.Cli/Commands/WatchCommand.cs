using System.CommandLine;
using System.Globalization;
using Alerts.Articles;
using Alerts.Cli.Local;
using Alerts.Cli.Watching;
using Alerts.Delivery.Email;
using Alerts.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts watch</c>: shows alerts as they happen.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var brief = new Option<bool>("--brief") { Description = "Show one line an alert instead of its whole text." };
        var command = new Command(
            "watch", "Show alerts as they are put into the outbox, until Ctrl-C. Example: ./alerts watch --json | jq .subject")
        {
            brief, Target.Option, JsonOutput.Option,
        };
        command.SetAction((arguments, cancellation) => RunAsync(arguments, arguments.GetValue(brief), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, bool isBrief, CancellationToken cancellation)
    {
        await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
        var storage = services.GetRequiredService<AlertsStorage>();
        var outbox = new OutboxFollower(storage, new OutboxReader(storage, services.GetRequiredService<Withdrawals>()));
        await outbox.StartAsync(cancellation);
        Terminal.Note($"[grey]Watching. Stop with Ctrl-C.[/]");
        try
        {
            await foreach (var alert in outbox.FollowAsync(cancellation))
            {
                if (arguments.GetValue(JsonOutput.Option))
                    JsonOutput.Write(alert, CliJson.Default.WatchedAlert);
                else
                    Print(alert, isBrief);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The person has seen enough.
        }

        return ExitCodes.Ok;
    }

    private static void Print(WatchedAlert alert, bool isBrief)
    {
        var time = alert.At.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        Terminal.Line($"[grey]{time}[/] [green]{alert.Channel}[/] {alert.To}  [bold]{alert.Subject}[/]");
        if (isBrief)
            return;
        foreach (var line in alert.Text.Split('\n'))
        {
            Terminal.Line($"  | {line}");
        }

        Terminal.Line();
    }
}

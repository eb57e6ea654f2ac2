using System.CommandLine;
using Alerts.Cli.Listing;
using Alerts.Cli.Local;
using Alerts.Poison;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts poison list|replay|drop</c>: the messages that no stage could handle.</summary>
internal static class PoisonCommand
{
    private delegate Task<PoisonOutcome> Act(ReplayPoison replay, PoisonMessage message, CancellationToken cancellation);

    public static Command Create() =>
        new("poison", "Messages that no stage could handle: list them, put them back on their queue, or give them up. See docs/poison.md")
        {
            List(),
            Change("replay", "Put messages back on their queue, once the cause is mended. Example: ./alerts poison replay --all", "put back on {0}",
                (replay, message, cancellation) => replay.ReplayAsync(message.Queue, message.Id, cancellation)),
            Change("drop", "Give messages up; they stay listed with --done. Example: ./alerts poison drop 3fa9c1d2", "given up, of {0}",
                (replay, message, cancellation) => replay.DropAsync(message.Queue, message.Id, cancellation)),
        };

    private static Command List()
    {
        var done = new Option<bool>("--done") { Description = "List also those that were put back or given up." };
        var command = new Command("list", "List the messages, the last first. Example: ./alerts poison list --json")
        {
            done, ListOptions.Limit, Target.Option, JsonOutput.Option,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
            var all = await ReadAsync(services, arguments.GetValue(done), cancellation);
            var shown = all.OrderByDescending(message => message.LastSeen).Take(arguments.GetValue(ListOptions.Limit)).Select(PoisonReport.Of).ToList();
            if (arguments.GetValue(JsonOutput.Option))
            {
                JsonOutput.Write(new Page<PoisonReport>(shown, null), CliJson.Default.PagePoisonReport);
                return ExitCodes.Ok;
            }

            shown.ForEach(report => report.Print());
            if (all.Count == 0)
                Terminal.Note($"No message waits for a person.");
            if (all.Count > shown.Count)
                Terminal.Note($"[grey]{all.Count - shown.Count} older ones are not shown; see --limit.[/]");
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Change(string name, string description, string done, Act act)
    {
        var ids = new Argument<string[]>("ids") { Description = "The messages' ids or their beginnings.", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "All messages that wait." };
        var command = new Command(name, description) { ids, all, Target.Option, JsonOutput.Option };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetValue(ids) is { Length: > 0 }))
                result.AddError("Give ids, as ./alerts poison list shows them, or --all.");
        });
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
            var everything = await ReadAsync(services, withDone: !arguments.GetValue(all), cancellation);
            var chosen = arguments.GetValue(all) ? everything : [.. arguments.GetValue(ids)!.Select(id => Find(everything, id)).Distinct()];
            var complete = true;
            foreach (var message in chosen)
            {
                var outcome = await act(services.GetRequiredService<ReplayPoison>(), message, cancellation);
                complete &= outcome is PoisonOutcome.Done or PoisonOutcome.Before;
                var now = await services.GetRequiredService<PoisonTable>().FindAsync(message.Queue, message.Id, cancellation) ?? message;
                if (arguments.GetValue(JsonOutput.Option))
                    JsonOutput.Write(PoisonReport.Of(now), CliJson.Default.PoisonReport);
                else
                    Terminal.Line($"[bold]{ListOptions.Short(message.Id)}[/]: {Tell(outcome, PoisonReport.Of(now), done)}");
            }

            if (chosen.Count == 0)
                Terminal.Note($"No message waits for a person.");
            return complete ? ExitCodes.Ok : ExitCodes.Failed;
        });
        return command;
    }

    private static string Tell(PoisonOutcome outcome, PoisonReport report, string done) => outcome switch
    {
        PoisonOutcome.Done => string.Format(System.Globalization.CultureInfo.InvariantCulture, done, report.Queue),
        PoisonOutcome.Before => $"was {report.State} before; nothing was done",
        PoisonOutcome.Busy => $"another run is at it, or died at it; try again in {ReplayPoison.ClaimTime.TotalSeconds:0} seconds",
        _ => $"there is no queue {report.Queue}; start the app on this account once, then try again",
    };

    private static PoisonMessage Find(IReadOnlyList<PoisonMessage> all, string id) =>
        all.Where(message => message.Id.StartsWith(id, StringComparison.Ordinal)).Take(2).ToList() switch
        {
            [var one] => one,
            [] => throw new UserException($"There is no message {id}. See them with: ./alerts poison list --done", ExitCodes.NotFound),
            _ => throw new UserException($"Several messages begin with {id}. Give more of the id.", ExitCodes.NotFound),
        };

    private static Task<List<PoisonMessage>> ReadAsync(ServiceProvider services, bool withDone, CancellationToken cancellation) =>
        Terminal.WaitAsync("Reading the messages", () => services.GetRequiredService<PoisonTable>().ListAsync(withDone, cancellation)
            .ToListAsync(cancellation).AsTask());
}

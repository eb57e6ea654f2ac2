using System.CommandLine;
using Alerts.Articles;
using Alerts.Cli.Dropping;
using Alerts.Cli.Listing;
using Alerts.Cli.Local;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts rejected</c>: lists the files that could not be read, or drops one again.</summary>
internal static class RejectedCommand
{
    private const int AtOnce = 1000;

    public static Command Create()
    {
        var retry = new Option<string>("--retry") { Description = "Drop this file again, for example after an upgrade that reads it.", HelpName = "NAME" };
        var command = new Command(
            "rejected", "List the files that could not be read, the last first, each with cause and remedy. Example: ./alerts rejected --retry story.json")
        {
            retry, ListOptions.Limit, Target.Option, JsonOutput.Option,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
            return arguments.GetValue(retry) is { } name
                ? await RetryAsync(services, name, arguments.GetValue(JsonOutput.Option), cancellation)
                : await ListAsync(services, arguments, cancellation);
        });
        return command;
    }

    private static async Task<int> ListAsync(ServiceProvider services, ParseResult arguments, CancellationToken cancellation)
    {
        // The storage lists by name; to know the last, all must be seen.
        var all = await Terminal.WaitAsync("Reading the rejected files", () => ReadAllAsync(services.GetRequiredService<RejectedStore>(), cancellation));
        var shown = all.OrderByDescending(file => file.At).ThenBy(file => file.Name, StringComparer.Ordinal)
            .Take(arguments.GetValue(ListOptions.Limit)).ToList();
        if (arguments.GetValue(JsonOutput.Option))
        {
            JsonOutput.Write(new Page<RejectedFile>(shown, null), ViewJson.Default.PageRejectedFile);
            return ExitCodes.Ok;
        }

        foreach (var file in shown)
        {
            Terminal.Line($"[bold]{file.Name}[/]  {ListOptions.Time(file.At)}  [grey]{file.Code}[/]");
            Terminal.Line($"  {file.Reason}");
            Terminal.Line($"  [green]{file.Remedy}[/]");
        }

        if (all.Count == 0)
            Terminal.Note($"Every file could be read.");
        if (all.Count > shown.Count)
            Terminal.Note($"[grey]{all.Count - shown.Count} older ones are not shown; see --limit.[/]");
        return ExitCodes.Ok;
    }

    private static async Task<List<RejectedFile>> ReadAllAsync(RejectedStore rejected, CancellationToken cancellation)
    {
        var all = new List<RejectedFile>();
        string? after = null;
        do
        {
            var page = await rejected.ListAsync(AtOnce, after, cancellation);
            all.AddRange(page.Value!.Items);
            after = page.Value.Next;
        }
        while (after is not null);
        return all;
    }

    private static async Task<int> RetryAsync(ServiceProvider services, string name, bool asJson, CancellationToken cancellation)
    {
        var file = await services.GetRequiredService<RejectedStore>().ReadAsync(name, cancellation)
            ?? throw new UserException($"No rejected file is named {name}. See them with: ./alerts rejected", ExitCodes.NotFound);
        var verdict = await DropCommand.FollowAsync(name, limit => new ArticleDropper(services).DropAgainAsync(file, limit), cancellation);
        DropReport.Of(name, verdict).Print(asJson);
        return verdict.Error is null ? ExitCodes.Ok : ExitCodes.Refused;
    }
}

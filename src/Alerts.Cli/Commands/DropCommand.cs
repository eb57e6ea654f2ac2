using System.CommandLine;
using Alerts.Cli.Dropping;
using Alerts.Cli.Local;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts drop FILE…</c>: drops articles and prints what becomes of each.</summary>
internal static class DropCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Articles as plain text or JSON, UTF-8; or zip archives of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("drop", "Drop articles into the running installation and print one verdict per file. Example: ./alerts drop seeds/story/*")
        {
            files, Target.Option, JsonOutput.Option,
        };
        command.SetAction((arguments, cancellation) => RunAsync(arguments, arguments.GetValue(files)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, FileInfo[] files, CancellationToken cancellation)
    {
        if (files.FirstOrDefault(file => !file.Exists) is { } missing)
            throw new UserException($"There is no file {missing}. Nothing was dropped.", ExitCodes.NotFound);

        await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
        var dropper = new ArticleDropper(services);
        var rejected = false;
        foreach (var file in files)
        {
            var verdict = await FollowAsync(file.Name, limit => dropper.DropAsync(file.FullName, file.Name, limit), cancellation);
            rejected |= verdict.Error is not null;
            DropReport.Of(file.Name, verdict).Print(arguments.GetValue(JsonOutput.Option));
        }

        return rejected ? ExitCodes.Refused : ExitCodes.Ok;
    }

    /// <summary>Waits for a verdict, within reason.</summary>
    public static async Task<Verdict> FollowAsync(string name, Func<CancellationToken, Task<Verdict>> drop, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        try
        {
            return await Terminal.WaitAsync($"Dropping {name}", () => drop(limit.Token));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UserException(
                $"{name} was dropped, but nothing came of it within {Limit.TotalMinutes:0} minutes; it is not lost. See what waits with: ./alerts status");
        }
    }
}

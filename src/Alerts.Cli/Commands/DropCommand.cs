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
            Description = "Articles as plain text or JSON, UTF-8.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("drop", "Drop articles into the running installation and print one verdict per file. Example: ./alerts drop seeds/story/*")
        {
            files,
        };
        command.SetAction((arguments, cancellation) => RunAsync(LocalFolder.Of(arguments), arguments.GetValue(files)!, cancellation));
        return command;
    }

    // 0: all were read; 2: at least one was rejected.
    private static async Task<int> RunAsync(LocalFolder folder, FileInfo[] files, CancellationToken cancellation)
    {
        if (files.FirstOrDefault(file => !file.Exists) is { } missing)
            throw new UserException($"There is no file {missing}. Nothing was dropped.");

        var run = RunFile.Require(folder);
        await using var services = Services.Create(run.Storage, KeyFile.ReadOrCreate(folder).Identity);
        var dropper = new ArticleDropper(services);
        var rejected = false;
        foreach (var file in files)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Limit);
            try
            {
                var verdict = await Terminal.WaitAsync($"Dropping {file.Name}", () => dropper.DropAsync(file.FullName, file.Name, limit.Token));
                rejected |= verdict.Error is not null;
                Terminal.Line($"[bold]{file.Name}[/]: {verdict.Text}");
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                throw new UserException(
                    $"{file.Name} was dropped, but nothing came of it within {Limit.TotalMinutes:0} minutes; it is not lost. See {folder.AppLog}");
            }
        }

        return rejected ? 2 : 0;
    }
}

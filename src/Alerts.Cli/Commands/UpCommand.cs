using System.CommandLine;
using Alerts.Cli.Local;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts up</c>: runs everything on this machine until Ctrl-C.</summary>
internal static class UpCommand
{
    public static Command Create()
    {
        var command = new Command(
            "up", "Run the storage emulator and the app on this machine until Ctrl-C; data stay in .alerts/. With --storage, run only the app on that account.")
        {
            Target.Option,
        };
        command.SetAction((arguments, cancellation) => RunAsync(LocalFolder.Of(arguments), Target.GivenStorage(arguments), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(LocalFolder folder, string? storage, CancellationToken cancellation)
    {
        await using var run = storage is null
            ? await LocalRun.StartAsync(folder, fresh: false, cancellation)
            : await LocalRun.StartOnAsync(folder, storage, cancellation);
        Terminal.Line($"[green]Running[/]; its pages: {run.App.Url.AbsoluteUri} (log: {folder.AppLog})");
        Terminal.Line($"In another terminal:");
        Terminal.Line($"  ./alerts subscribe desk@example.org 'port strike'");
        Terminal.Line($"  ./alerts watch");
        Terminal.Line($"  ./alerts drop FILE…");
        Terminal.Line($"Stop with Ctrl-C.");
        await run.WaitAsync(cancellation);
        return ExitCodes.Ok;
    }
}

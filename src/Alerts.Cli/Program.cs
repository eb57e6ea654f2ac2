using System.CommandLine;
using System.CommandLine.Help;
using Alerts.Cli;
using Alerts.Cli.Commands;
using Alerts.Cli.Local;

// Not a RootCommand: that takes its name from the program's file, and nobody types Alerts.Cli.
var root = new Command(
    "./alerts",
    "News alerts that tell only what is new. Start with: ./alerts demo. "
    + "Ends with 0 when done, 1 when it failed, 2 when an article, a topic or an address was refused, 3 when there is nothing of that id or name.")
{
    DemoCommand.Create(),
    UpCommand.Create(),
    DropCommand.Create(),
    SubscribeCommand.Create(),
    SubscriptionsCommand.Create(),
    WatchCommand.Create(),
    StatusCommand.Create(),
    StoriesCommand.Create(),
    StoryCommand.Create(),
    RejectedCommand.Create(),
    PoisonCommand.Create(),
    RebuildCommand.Create(),
    LatencyCommand.Create(),
    new HelpOption(),
    new VersionOption(),
};
root.Add(LocalFolder.Option);

// Stopping means: let the app finish what it does, then let the storage emulator write its files.
var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromMinutes(1) };
try
{
    return await root.Parse(args).InvokeAsync(configuration);
}
catch (UserException e)
{
    Console.Error.WriteLine(e.Message);
    return e.ExitCode;
}
catch (OperationCanceledException)
{
    return ExitCodes.Failed;
}
catch (Exception e) when (StorageFault.Explain(e) is { } reason)
{
    Console.Error.WriteLine($"The storage does not do what is asked: {reason} See what runs with: ./alerts status");
    return ExitCodes.Failed;
}

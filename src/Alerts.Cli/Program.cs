using System.CommandLine;
using Alerts.Cli.Commands;
using Alerts.Cli.Local;

var root = new RootCommand("News alerts that tell only what is new. Start with: ./alerts demo")
{
    DemoCommand.Create(),
    UpCommand.Create(),
    DropCommand.Create(),
    SubscribeCommand.Create(),
    LatencyCommand.Create(),
};
root.Add(LocalFolder.Option);

// Stopping means: let the app finish what it does, then let the storage emulator write its files.
var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromMinutes(1) };
try
{
    return await root.Parse(args).InvokeAsync(configuration);
}
catch (Exception e) when (e is Alerts.Cli.UserException or OperationCanceledException)
{
    if (e is Alerts.Cli.UserException)
        Console.Error.WriteLine(e.Message);
    return 1;
}

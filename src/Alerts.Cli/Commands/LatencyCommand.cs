using System.CommandLine;
using Alerts.Cli.Demo;
using Alerts.Cli.Local;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts latency</c>: measures how long an alert takes on the running installation.</summary>
internal static class LatencyCommand
{
    public static Command Create()
    {
        var number = new Option<int>("--number") { Description = "How many articles to measure.", DefaultValueFactory = _ => 20 };
        number.Validators.Add(result =>
        {
            if (result.GetValue(number) is < 1 or > 1000)
                result.AddError("--number must be from 1 to 1000.");
        });
        var command = new Command(
            "latency", "Measure the time from drop to mail on the running installation. Leaves a story of its own there. Example: ./alerts latency --number 20")
        {
            number,
        };
        command.SetAction((arguments, cancellation) => RunAsync(LocalFolder.Of(arguments), arguments.GetValue(number), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(LocalFolder folder, int number, CancellationToken cancellation)
    {
        var run = RunFile.Require(folder);
        await using var services = Services.Create(run.Storage, KeyFile.ReadOrCreate(folder).Identity);
        var times = await Terminal.WaitAsync(
            $"Measuring with {number} articles, one after the other", () => new LatencyProbe(services).MeasureAsync(number, cancellation));
        Terminal.Line(
            $"From drop to mail, idle and warm, {number} articles: median {Percentiles.Of(times, 0.5):0} ms, 95th percentile {Percentiles.Of(times, 0.95):0} ms");
        return 0;
    }
}

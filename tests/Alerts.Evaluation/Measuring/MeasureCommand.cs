using System.CommandLine;

namespace Alerts.Evaluation.Measuring;

/// <summary><c>measure</c>: runs all evaluations and benchmarks and writes docs/measurements.md.</summary>
internal static class MeasureCommand
{
    public static Command Create()
    {
        var only = new Option<string[]>("--only")
        {
            Description = "Run only what begins with this name; may be given several times. The other sections stay as they are.",
        };
        var isLong = new Option<bool>("--long") { Description = "Let every benchmark run until its result is steady." };
        var command = new Command("measure", $"Run what {MeasurementList.Path} lists and write {MeasurementReport.Path}.") { only, isLong };
        command.SetAction((arguments, cancellation) =>
            new Measurer(Root(), TimeProvider.System, arguments.InvocationConfiguration.Error)
                .RunAsync(arguments.GetValue(only) ?? [], arguments.GetValue(isLong), cancellation));
        return command;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Alerts.sln")))
                return folder.FullName;
        }

        throw new UserException("Measuring needs a checkout of the project; this program runs outside of one.");
    }
}

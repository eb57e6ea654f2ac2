using System.Globalization;
using Spectre.Console;

namespace Alerts.Cli;

/// <summary>Speaks to the person: colours and spinners in a terminal, plain whole lines in a pipe.</summary>
internal static class Terminal
{
    /// <summary>Prints a line; markup is read in the fixed part only, never in the values.</summary>
    public static void Line(FormattableString line) => Out.MarkupLineInterpolated(CultureInfo.InvariantCulture, line);

    /// <summary>Prints an empty line.</summary>
    public static void Line() => Console.Out.WriteLine();

    /// <summary>Shows that something is being waited for.</summary>
    public static async Task<T> WaitAsync<T>(string what, Func<Task<T>> work)
    {
        if (Out.Profile.Capabilities.Interactive)
            return await Out.Status().StartAsync(Markup.Escape(what) + "…", _ => work());

        Console.Out.WriteLine(what + "…");
        return await work();
    }

    private static IAnsiConsole Out { get; } = Create();

    private static IAnsiConsole Create()
    {
        // A pipe has no width; a line that is cut in two is no line to whoever reads it.
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = short.MaxValue;
        return AnsiConsole.Console;
    }
}

using System.Globalization;
using Spectre.Console;

namespace Alerts.Cli;

/// <summary>
/// Speaks to the person: colours and spinners in a terminal, plain whole lines in a pipe. What others read goes to standard output,
/// what is being waited for to standard error.
/// </summary>
internal static class Terminal
{
    private static readonly IAnsiConsole Out = Create(Console.Out, Console.IsOutputRedirected);
    private static readonly IAnsiConsole Aside = Create(Console.Error, Console.IsErrorRedirected);

    /// <summary>Prints a line; markup is read in the fixed part only, never in the values.</summary>
    public static void Line(FormattableString line) => Out.MarkupLineInterpolated(CultureInfo.InvariantCulture, line);

    /// <summary>Prints an empty line.</summary>
    public static void Line() => Out.WriteLine();

    /// <summary>Prints a line for the person only.</summary>
    public static void Note(FormattableString line) => Aside.MarkupLineInterpolated(CultureInfo.InvariantCulture, line);

    /// <summary>Shows that something is being waited for, where somebody can see it.</summary>
    public static async Task<T> WaitAsync<T>(string what, Func<Task<T>> work) => Console.IsErrorRedirected
        ? await work()
        : await Aside.Status().StartAsync(Markup.Escape(what) + "…", _ => work());

    /// <summary>As <see cref="WaitAsync{T}(string, Func{Task{T}})"/>, for work that tells how far it is; in a pipe it tells nothing.</summary>
    public static async Task<T> WaitAsync<T>(string what, Func<Action<string>, Task<T>> work) => Console.IsErrorRedirected
        ? await work(_ => { })
        : await Aside.Status().StartAsync(Markup.Escape(what) + "…", status => work(far => status.Status = Markup.Escape($"{what}: {far}")));

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        // A pipe has no width; a line that is cut in two is no line to whoever reads it.
        if (isRedirected)
            console.Profile.Width = short.MaxValue;
        return console;
    }
}

using Microsoft.Extensions.Options;

namespace Alerts.LocalHost;

/// <summary>Ends an app that refuses its settings with the words of the refusal: a stack trace hides them from whoever has to mend a
/// setting.</summary>
internal static class StartRefusal
{
    /// <summary>From now on, an exception that nobody catches and that only names wrong settings is said in one line for each, and the
    /// process ends with code 1.</summary>
    public static void EndWithItsWords() => AppDomain.CurrentDomain.UnhandledException += (_, e) =>
    {
        var reasons = e.ExceptionObject is AggregateException several ? several.Flatten().InnerExceptions : [(Exception)e.ExceptionObject];
        if (!reasons.All(reason => reason is SetupException or OptionsValidationException))
            return;
        foreach (var reason in reasons)
            Console.Error.WriteLine(reason.Message);
        Environment.Exit(1);
    };
}

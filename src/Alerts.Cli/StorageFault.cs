using Azure;

namespace Alerts.Cli;

/// <summary>Puts faults of the storage into one sentence.</summary>
internal static class StorageFault
{
    /// <summary>The sentence; null where the exception is none of the storage's.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        // The client gives up after some attempts, all of which failed alike.
        AggregateException { InnerExceptions: [.., RequestFailedException last] } => Explain(last),
        RequestFailedException { Status: 403 } => "it refuses the key.",
        // Further lines hold headers and what was signed.
        RequestFailedException failed => $"{failed.Message.Split('\n')[0].TrimEnd('\r', '.')}.",
        _ => null,
    };
}

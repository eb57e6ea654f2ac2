using Microsoft.Extensions.Logging;

namespace Alerts.Ingest;

internal static partial class IngestLog
{
    [LoggerMessage(1001, LogLevel.Information, "Ingested {BlobName} as edition {Edition} with {Sentences} sentences")]
    public static partial void Ingested(this ILogger logger, string blobName, string edition, int sentences);

    [LoggerMessage(1002, LogLevel.Information, "Nothing to do for {BlobName}: edition {Edition} says the same")]
    public static partial void Repeated(this ILogger logger, string blobName, string edition);

    [LoggerMessage(1003, LogLevel.Warning, "Rejected {BlobName}: {Code} {Reason}")]
    public static partial void Rejected(this ILogger logger, string blobName, string code, string reason);

    [LoggerMessage(1004, LogLevel.Information, "{BlobName} is gone from the inbox: another run took it")]
    public static partial void Gone(this ILogger logger, string blobName);

    [LoggerMessage(1006, LogLevel.Information, "Unpacked {BlobName} into {Files} files of the inbox")]
    public static partial void Unpacked(this ILogger logger, string blobName, int files);

    [LoggerMessage(1007, LogLevel.Information, "Kept {BlobName} as edition {Edition}, which is {Status}: nothing of it is told")]
    public static partial void Kept(this ILogger logger, string blobName, string edition, Articles.ArticleStatus status);

    [LoggerMessage(1008, LogLevel.Error, "Taking up {BlobName} again failed, try {Try} of {MaxTries}")]
    public static partial void SweepFailed(this ILogger logger, Exception fault, string blobName, int @try, int maxTries);

    [LoggerMessage(1009, LogLevel.Information, "Edition {Edition} is held until its embargo ends at {Until}")]
    public static partial void Held(this ILogger logger, string edition, DateTimeOffset until);

    [LoggerMessage(1010, LogLevel.Information, "Edition {Edition}, whose embargo has ended, is not passed on: a later edition came in the meantime")]
    public static partial void Overtaken(this ILogger logger, string edition);

    [LoggerMessage(1005, LogLevel.Warning, "Taking up {BlobName} again, left since {Since}")]
    public static partial void Swept(this ILogger logger, string blobName, DateTimeOffset since);
}

using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Storage.Log;

/// <summary>Settings of the logs; configuration section <c>Alerts:Log</c>. All workers of an account must have the same.</summary>
public sealed record LogOptions
{
    /// <summary>Blocks after which a segment is sealed. An append blob holds 50,000; the rest is left for workers that come late.</summary>
    [Range(2, 40_000)]
    public int BlocksPerSegment { get; init; } = 5_000;

    /// <summary>Most lines that are appended in one block; 1 appends each line alone.</summary>
    [Range(1, 10_000)]
    public int LinesPerBlock { get; init; } = 1_000;

    /// <summary>New lines that make a new snapshot worth its while. A worker that starts reads at most about so many lines.</summary>
    [Range(1, 1_000_000)]
    public int SnapshotAfterLines { get; init; } = 1_000;

    /// <summary>How long a sealed segment stays after a snapshot covers it, where a log gives its segments up at all.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "365.00:00:00")]
    public TimeSpan KeepSegments { get; init; } = TimeSpan.FromDays(7);
}

/// <summary>Checks <see cref="LogOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class LogOptionsValidator : IValidateOptions<LogOptions>;

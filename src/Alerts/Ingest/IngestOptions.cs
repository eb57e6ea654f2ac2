using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Ingest;

/// <summary>Settings of the ingest stage; configuration section <c>Alerts:Ingest</c>.</summary>
public sealed record IngestOptions
{
    /// <summary>Largest file that is read, in bytes. The longest articles have about 200 KB; a live blog of a day under 2 MB.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxBytes { get; init; } = 5_000_000;

    /// <summary>A file that lies in the inbox, or a claim that stays unfinished, longer than this is taken up again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan SweepAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often it is taken up again before it is rejected.</summary>
    [Range(1, 100)]
    public int MaxTries { get; init; } = 5;
}

/// <summary>Checks <see cref="IngestOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class IngestOptionsValidator : IValidateOptions<IngestOptions>;

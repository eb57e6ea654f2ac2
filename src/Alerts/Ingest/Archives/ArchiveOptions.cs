using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Ingest.Archives;

/// <summary>Limits of archives in the inbox; configuration section <c>Alerts:Ingest:Archives</c>.</summary>
public sealed record ArchiveOptions
{
    /// <summary>Most files in an archive; folders do not count.</summary>
    [Range(1, 10_000)]
    public int MaxMembers { get; init; } = 1_000;

    /// <summary>Most bytes of an archive, and of all that it unpacks to. The size is counted, not believed.</summary>
    [Range(1_000, 1_000_000_000)]
    public int MaxUnpackedBytes { get; init; } = 100_000_000;

    /// <summary>How many times its own size an archive may unpack to. Text shrinks to a third or a tenth; a bomb to a thousandth.</summary>
    [Range(2, 1_000)]
    public int MaxRatio { get; init; } = 100;
}

/// <summary>Checks <see cref="ArchiveOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class ArchiveOptionsValidator : IValidateOptions<ArchiveOptions>;

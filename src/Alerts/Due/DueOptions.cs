using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Due;

/// <summary>Settings of what waits; configuration section <c>Alerts:Due</c>.</summary>
public sealed record DueOptions
{
    /// <summary>How many messages a queue may hold before no more are woken for it, 1 to 100,000.</summary>
    [Range(1, 100_000)]
    public int MaxQueueLength { get; init; } = 500;
}

/// <summary>Checks <see cref="DueOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class DueOptionsValidator : IValidateOptions<DueOptions>;

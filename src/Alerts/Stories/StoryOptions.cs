using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Stories;

/// <summary>Settings of the stories; configuration section <c>Alerts:Stories</c>.</summary>
public sealed record StoryOptions
{
    /// <summary>How long a story stays open after its last article.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "90.00:00:00")]
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(14);
}

/// <summary>Checks <see cref="StoryOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class StoryOptionsValidator : IValidateOptions<StoryOptions>;

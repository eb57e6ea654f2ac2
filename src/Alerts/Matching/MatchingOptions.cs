using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Matching;

/// <summary>Settings of finding the recipients; configuration section <c>Alerts:Matching</c>.</summary>
public sealed record MatchingOptions
{
    /// <summary>The most recipients of one page, 1 to 1,000: one worker tells them one after the other.</summary>
    [Range(1, 1000)]
    public int PageSize { get; init; } = 1000;

    /// <summary>The most mail addresses of a page that goes the short way; larger pages have a queue of their own, so that a small
    /// alert does not wait behind them. 1 to 1,000.</summary>
    [Range(1, 1000)]
    public int SmallPage { get; init; } = 50;
}

/// <summary>Checks <see cref="MatchingOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class MatchingOptionsValidator : IValidateOptions<MatchingOptions>;

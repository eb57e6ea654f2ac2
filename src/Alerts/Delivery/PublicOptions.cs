using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery;

/// <summary>Where this installation answers; configuration section <c>Alerts</c>.</summary>
public sealed record PublicOptions
{
    /// <summary>The address that links in alerts begin with; ends with a slash.</summary>
    [Required]
    public Uri PublicUrl { get; init; } = new("http://localhost:7071/");
}

/// <summary>Checks <see cref="PublicOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class PublicOptionsValidator : IValidateOptions<PublicOptions>;

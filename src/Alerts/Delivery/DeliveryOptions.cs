using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery;

/// <summary>Settings of the delivery; configuration section <c>Alerts:Delivery</c>.</summary>
public sealed record DeliveryOptions
{
    /// <summary>How long a worker may take to hand over one alert; then another one may send it again under the same id.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ClaimFor { get; init; } = TimeSpan.FromMinutes(2);
}

/// <summary>Checks <see cref="DeliveryOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class DeliveryOptionsValidator : IValidateOptions<DeliveryOptions>;

using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery.Webhooks;

/// <summary>Settings of webhooks; configuration section <c>Alerts:Webhooks</c>.</summary>
public sealed record WebhookOptions
{
    private static readonly TimeSpan[] DefaultDelays = [TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5)];

    /// <summary>How long an endpoint may take to answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long to wait after the first, second … failed try, above zero and up to six days each. Empty for the default: 5 s and
    /// 5 min, which makes three tries.</summary>
    public IReadOnlyList<TimeSpan> RetryDelays { get; init; } = [];

    /// <summary>How long an alert waits for an endpoint that may not be used as things are set.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan HoldFor { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary><see cref="RetryDelays"/>, or the default.</summary>
    internal IReadOnlyList<TimeSpan> Delays => RetryDelays.Count > 0 ? RetryDelays : DefaultDelays;
}

/// <summary>Checks <see cref="WebhookOptions"/> at start-up.</summary>
[OptionsValidator]
public sealed partial class WebhookOptionsValidator : IValidateOptions<WebhookOptions>;

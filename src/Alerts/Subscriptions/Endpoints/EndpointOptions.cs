namespace Alerts.Subscriptions.Endpoints;

/// <summary>Which webhook endpoints may be used; configuration section <c>Alerts:Webhooks</c>.</summary>
public sealed record EndpointOptions
{
    /// <summary>True to allow endpoints on this machine (127.0.0.1, ::1, localhost). For development; <c>alerts up</c> sets it.</summary>
    public bool AllowLoopback { get; init; }
}

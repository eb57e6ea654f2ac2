using System.Diagnostics.Metrics;

namespace Alerts.Delivery;

/// <summary>Counters of the delivery; meter <c>Alerts</c>.</summary>
internal static class DeliveryMetrics
{
    private static readonly Meter Meter = new("Alerts");

    /// <summary>Alerts that may have reached their recipient twice: sent again after an attempt without an outcome.</summary>
    public static Counter<long> Uncertain { get; } = Meter.CreateCounter<long>("delivery.uncertain", "{alert}");

    /// <summary>Alerts handed over for good.</summary>
    public static Counter<long> Accepted { get; } = Meter.CreateCounter<long>("delivery.accepted", "{alert}");

    /// <summary>Alerts given up.</summary>
    public static Counter<long> Failed { get; } = Meter.CreateCounter<long>("delivery.failed", "{alert}");
}

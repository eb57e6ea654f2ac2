using System.Diagnostics.Metrics;

namespace Alerts.IntegrationTests;

/// <summary>Sums up one of the pipeline's counters while it lives, in this test only: tests run side by side.</summary>
internal sealed class MeterCount : IDisposable
{
    private static readonly AsyncLocal<object?> Owner = new();

    private readonly MeterListener _listener = new();
    private readonly object _own = new();
    private long _value;

    public MeterCount(string name)
    {
        Owner.Value = _own;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Alerts" && instrument.Name == name)
                listener.EnableMeasurementEvents(instrument);
        };
        // A measurement is reported on the flow of the code that makes it.
        _listener.SetMeasurementEventCallback<long>((_, value, _, _) =>
        {
            if (Owner.Value == _own)
                Interlocked.Add(ref _value, value);
        });
        _listener.Start();
    }

    public long Value => Interlocked.Read(ref _value);

    public void Dispose() => _listener.Dispose();
}

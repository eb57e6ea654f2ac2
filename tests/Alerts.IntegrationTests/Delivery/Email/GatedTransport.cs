using Alerts.Delivery;
using Alerts.Delivery.Email.Transports;
using MimeKit;

namespace Alerts.IntegrationTests.Delivery.Email;

/// <summary>Hands on the first mail at once; of the others none before some are under way together, and then each as the test says.</summary>
/// <param name="together">How many must be under way.</param>
/// <param name="handOn">What becomes of a mail, from its number, from 1; null to accept everything.</param>
internal sealed class GatedTransport(int together, Func<int, CancellationToken, Task<DeliveryOutcome>>? handOn = null) : IMailTransport
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _guard = new();
    private int _count;
    private int _underWay;

    /// <summary>How many mails came.</summary>
    public int Count => _count;

    /// <summary>The most that were under way at once.</summary>
    public int Most { get; private set; }

    public async Task<DeliveryOutcome> SendAsync(string id, MimeMessage mail, CancellationToken cancellation)
    {
        int number;
        lock (_guard)
        {
            number = ++_count;
            Most = Math.Max(Most, ++_underWay);
            if (_underWay == together)
                _gate.TrySetResult();
        }

        try
        {
            if (number > 1)
                await _gate.Task.WaitAsync(cancellation);
            return handOn is null ? DeliveryOutcome.Accepted("gated") : await handOn(number, cancellation);
        }
        finally
        {
            lock (_guard)
            {
                _underWay--;
            }
        }
    }
}

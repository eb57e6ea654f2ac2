using System.Runtime.ExceptionServices;
using Azure;

namespace Alerts.Delivery.Email;

/// <summary>What came of the looks at a page's recipients; several may be under way at once.</summary>
internal sealed class PageVisits
{
    private readonly Lock _guard = new();
    private readonly List<Exception> _faults = [];
    private DateTimeOffset? _next;
    private DateTimeOffset? _held;
    private ExceptionDispatchInfo? _storageFault;

    /// <summary>Looks at a recipient, unless nothing can be sent or stored any more: then it waits unclaimed, as it would meet the same.
    /// A look that fails stops no other that is under way.</summary>
    /// <param name="look">The look.</param>
    public async ValueTask MakeAsync(Func<Task<AlertVisit>> look)
    {
        lock (_guard)
        {
            if (_held is not null || _storageFault is not null)
                return;
        }

        try
        {
            Note(await look());
        }
        catch (RequestFailedException e)
        {
            lock (_guard)
            {
                _storageFault ??= ExceptionDispatchInfo.Capture(e);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A recipient whose alert cannot be made must not hold up those behind it; the fault is thrown at the end.
            lock (_guard)
            {
                _faults.Add(e);
            }
        }
    }

    /// <summary>When somebody must look at the page again; null where it is over. Asked once no look is under way.</summary>
    /// <param name="page">Name of the page.</param>
    /// <exception cref="RequestFailedException">The storage failed: the message is to be redelivered.</exception>
    /// <exception cref="AggregateException">Some alerts could not be made, and no look is due: the message is to be redelivered.</exception>
    public DateTimeOffset? Next(string page)
    {
        // A message that fails is redelivered, one that is sent again is not: never both, or they would multiply.
        _storageFault?.Throw();
        return (_held ?? _next) is { } next ? next
            : _faults.Count == 0 ? null
            : throw new AggregateException($"{_faults.Count} alerts of page {page} could not be made; the others were.", _faults);
    }

    private void Note(AlertVisit visit)
    {
        lock (_guard)
        {
            if (visit.Result == DeliveryResult.Held)
                _held ??= visit.Next;
            else if (visit.Next is { } due && !(due >= _next))
                _next = due;
        }
    }
}

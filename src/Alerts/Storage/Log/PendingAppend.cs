namespace Alerts.Storage.Log;

/// <summary>Something that waits for the turn of its log.</summary>
internal interface IPending
{
    /// <summary>Tells the one who waits that it went wrong.</summary>
    void Fail(Exception fault);
}

/// <summary>An item that waits for its line.</summary>
/// <param name="decide">Gives the line, or null.</param>
/// <param name="cancellation">Tells that nobody waits any more.</param>
internal sealed class PendingAppend<TLine>(Func<TLine?> decide, CancellationToken cancellation) : IPending
    where TLine : class
{
    private readonly TaskCompletionSource<(long Position, TLine Line)?> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the line and its position, or null where none was wanted.</summary>
    public Task<(long Position, TLine Line)?> Outcome => _outcome.Task;

    /// <summary>Decides; an item whose caller has given up wants no line any more.</summary>
    /// <exception cref="OperationCanceledException">The caller has given up.</exception>
    public TLine? Decide()
    {
        cancellation.ThrowIfCancellationRequested();
        return decide();
    }

    /// <summary>Tells the outcome.</summary>
    public void End((long Position, TLine Line)? outcome) => _outcome.TrySetResult(outcome);

    /// <inheritdoc/>
    public void Fail(Exception fault) => _outcome.TrySetException(fault);
}

/// <summary>A question to the view at the end of the log.</summary>
/// <param name="look">Answers it.</param>
internal sealed class PendingLook<T>(Func<T> look) : IPendingLook
{
    private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the answer.</summary>
    public Task<T> Outcome => _outcome.Task;

    /// <inheritdoc/>
    public void Look()
    {
        try
        {
            _outcome.TrySetResult(look());
        }
        catch (Exception e)
        {
            Fail(e);
        }
    }

    /// <inheritdoc/>
    public void Fail(Exception fault) => _outcome.TrySetException(fault);
}

/// <summary>A question of any type.</summary>
internal interface IPendingLook : IPending
{
    /// <summary>Answers it, now.</summary>
    void Look();
}

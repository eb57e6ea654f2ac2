namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which try of a function with a retry policy this is.</summary>
public abstract class RetryContext
{
    /// <summary>Tries made before this one.</summary>
    public abstract int RetryCount { get; }

    /// <summary>Most tries after the first.</summary>
    public abstract int MaxRetryCount { get; }
}

namespace Alerts.LocalHost;

/// <summary>A function failed, and the failure is in the log.</summary>
internal sealed class InvocationFailedException(string function, Exception inner)
    : Exception($"Function '{function}' failed: {inner.Message}", inner);

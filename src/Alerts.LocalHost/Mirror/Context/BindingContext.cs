namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the trigger tells beside its value.</summary>
public abstract class BindingContext
{
    /// <summary>Names, compared without case, to values; texts, even for numbers and times.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}

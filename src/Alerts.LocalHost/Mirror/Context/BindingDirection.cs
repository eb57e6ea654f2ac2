namespace Microsoft.Azure.Functions.Worker;

/// <summary>Whether a binding brings values in or takes them out.</summary>
public enum BindingDirection
{
    /// <summary>In: triggers and inputs.</summary>
    In = 0,

    /// <summary>Out.</summary>
    Out = 1,
}

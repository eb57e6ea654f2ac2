namespace Microsoft.Azure.Functions.Worker;

/// <summary>A binding of a function.</summary>
public abstract class BindingMetadata
{
    /// <summary>Name of the bound parameter.</summary>
    public abstract string Name { get; }

    /// <summary>Kind of binding, such as <c>queueTrigger</c>.</summary>
    public abstract string Type { get; }

    /// <summary>Whether it brings values in or takes them out.</summary>
    public abstract BindingDirection Direction { get; }
}

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Makes a public method a function that the host runs.</summary>
/// <param name="name">Unique in the app, compared without case: a letter, then letters, digits, <c>_</c> or <c>-</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1813",
    Justification = "The worker's type is not sealed, and neither may ours be.")]
public class FunctionAttribute(string name) : Attribute
{
    /// <summary>The function's name, as logs, keys and receipts know it.</summary>
    public string Name { get; } = name;
}

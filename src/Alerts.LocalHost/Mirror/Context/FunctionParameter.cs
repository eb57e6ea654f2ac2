namespace Microsoft.Azure.Functions.Worker;

/// <summary>A parameter of a function.</summary>
/// <param name="name">Its name in the source.</param>
/// <param name="type">Its declared type.</param>
public class FunctionParameter(string name, Type type)
{
    /// <summary>Its name in the source.</summary>
    public string Name { get; } = name;

    /// <summary>Its declared type.</summary>
    public Type Type { get; } = type;
}

namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Marks a parameter, property or method whose value the host provides or takes.</summary>
public abstract class BindingAttribute : Attribute;

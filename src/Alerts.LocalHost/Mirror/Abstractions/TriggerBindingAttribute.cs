namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Marks the parameter whose arrival runs the function; each function has exactly one.</summary>
public abstract class TriggerBindingAttribute : BindingAttribute;

namespace Alerts;

/// <summary>What is wrong with something that a person gave us, and what to do about it.</summary>
/// <param name="Code">Stable name, <c>area.field.reason</c>, lower case, never reused.</param>
/// <param name="Field">Where: a JSON path (<c>$.published</c>), or the name of an argument.</param>
/// <param name="Reason">A plain sentence that names the cause.</param>
/// <param name="Remedy">A plain sentence that says what to do.</param>
public sealed record InputError(string Code, string Field, string Reason, string Remedy);

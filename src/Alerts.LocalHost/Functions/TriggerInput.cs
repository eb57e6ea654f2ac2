using Microsoft.AspNetCore.Http;

namespace Alerts.LocalHost;

/// <summary>What a trigger brings for one run.</summary>
/// <param name="Value">The message, blob, timer or request; the trigger's binding turns it into the parameter's type.</param>
/// <param name="Data">Binding data; names are compared without case.</param>
/// <param name="Http">The exchange, for HTTP functions.</param>
internal sealed record TriggerInput(object Value, IReadOnlyDictionary<string, object?> Data, HttpContext? Http = null);

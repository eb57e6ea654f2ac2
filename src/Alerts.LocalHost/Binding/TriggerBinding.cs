namespace Alerts.LocalHost;

/// <summary>Gives the value of one parameter for one run.</summary>
internal delegate ValueTask<object?> ParameterBinder(LocalFunctionContext context);

/// <summary>How a trigger fills parameters.</summary>
/// <param name="Kind">Name of the trigger in binding metadata.</param>
/// <param name="Value">Gives the trigger's own parameter.</param>
/// <param name="Offers">Whether a further parameter of this name can be filled from the binding data.</param>
/// <param name="Offered">Tells people what <paramref name="Offers"/> accepts.</param>
internal sealed record TriggerBinding(string Kind, ParameterBinder Value, Func<string, bool> Offers, string Offered);

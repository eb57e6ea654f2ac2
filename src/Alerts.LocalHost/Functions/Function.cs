using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Alerts.LocalHost;

/// <summary>A function as found in the app.</summary>
internal sealed record Function(string Name, Type Type, MethodInfo Method, ParameterInfo TriggerParameter, TriggerBindingAttribute Trigger)
{
    /// <summary>Stable over restarts and builds: it names receipts, leases and stored schedules.</summary>
    public string Id => $"Host.Functions.{Name}";

    public string EntryPoint => EntryPointOf(Type, Method);

    public static string EntryPointOf(Type type, MethodInfo method) => $"{type.FullName}.{method.Name}";

    /// <summary>The one way a function is refused at start-up.</summary>
    public SetupException Refuse(string problem, string remedy) => new($"Function '{Name}' ({EntryPoint}): {problem} {remedy}");

    public SetupException Refuse(ParameterInfo parameter, string problem, string remedy) =>
        new($"Function '{Name}' ({EntryPoint}), parameter '{parameter.Name}': {problem} {remedy}");
}

using System.Reflection;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Alerts.LocalHost;

/// <summary>What the host is built from. The app uses the defaults; tests give their own types and folder.</summary>
internal sealed class HostSetup
{
    /// <summary>Where functions are looked for; null for the entry assembly.</summary>
    public IReadOnlyList<Type>? Types { get; init; }

    /// <summary>Where host.json lies.</summary>
    public string Directory { get; init; } = AppContext.BaseDirectory;

    /// <summary>In the order of adding: the first stands outermost.</summary>
    public List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> Middleware { get; } = [];

    /// <summary>Whether the app called ConfigureFunctionsWebApplication.</summary>
    public bool HttpConfigured { get; set; }

    public IReadOnlyList<Type> FindTypes() =>
        Types ?? Assembly.GetEntryAssembly()?.GetTypes()
            ?? throw new SetupException("There is no entry assembly to look for functions in.");
}

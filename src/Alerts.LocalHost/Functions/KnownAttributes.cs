using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

/// <summary>Which attributes may stand on a function, its class, its parameters and its result. All others ask for something (retries,
/// outputs, authorization, keyed services) that would silently not happen.</summary>
internal static class KnownAttributes
{
    private const string Remedy = "Remove it, or teach it to Alerts.LocalHost.";

    /// <summary>The compiler's own and those for tools; they mean nothing to a host.</summary>
    private static readonly string[] Harmless =
    [
        "System", "System.CodeDom.Compiler", "System.Diagnostics", "System.Diagnostics.CodeAnalysis", "System.Runtime.CompilerServices",
        "System.Runtime.InteropServices",
    ];

    /// <exception cref="SetupException">There is another attribute; the text says where.</exception>
    public static void Check(Function function)
    {
        Check(function.Type, problem => function.Refuse($"on the class, {problem}", Remedy));
        Check(function.Method, problem => function.Refuse($"on the method, {problem}", Remedy));
        Check(function.Method.ReturnParameter, problem => function.Refuse($"on the result, {problem}", Remedy));
        foreach (var parameter in function.Method.GetParameters())
        {
            var own = parameter == function.TriggerParameter ? function.Trigger.GetType() : null;
            Check(parameter, problem => function.Refuse(parameter, problem, Remedy), own);
        }
    }

    private static void Check(ICustomAttributeProvider place, Func<string, SetupException> refuse, Type? own = null)
    {
        foreach (var attribute in place.GetCustomAttributes(inherit: true))
        {
            var type = attribute.GetType();
            if (type != own && type != typeof(FunctionAttribute) && !Harmless.Contains(type.Namespace))
                throw refuse($"the attribute {type.Name} is not known to the local host.");
        }
    }
}

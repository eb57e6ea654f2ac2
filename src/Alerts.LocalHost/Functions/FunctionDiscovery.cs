using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Alerts.LocalHost;

/// <summary>Finds the methods with <see cref="FunctionAttribute"/> and refuses those that the real host would not run.</summary>
internal static partial class FunctionDiscovery
{
    private const BindingFlags AllMethods =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <exception cref="SetupException">A function is not well formed, or two have one name.</exception>
    public static IReadOnlyList<Function> Find(IEnumerable<Type> types)
    {
        var functions = new List<Function>();
        foreach (var type in types)
        {
            foreach (var method in type.GetMethods(AllMethods))
            {
                if (method.GetCustomAttribute<FunctionAttribute>() is { } attribute)
                    functions.Add(Read(type, method, attribute.Name));
            }
        }
        var twice = functions.GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? functions : throw new SetupException(
            $"Two functions are named '{twice.Key}': {string.Join(" and ", twice.Select(f => f.EntryPoint))}. Rename one.");
    }

    private static Function Read(Type type, MethodInfo method, string name)
    {
        SetupException Refuse(string problem) => new($"Function '{name}' ({Function.EntryPointOf(type, method)}): {problem}");

        if (!NamePattern().IsMatch(name))
            throw Refuse("the name is not valid. Use a letter, then letters, digits, '_' or '-', 127 characters at most.");
        if (!method.IsPublic || !type.IsVisible)
            throw Refuse("class and method must be public, or the real worker does not see them.");
        if (type.IsGenericTypeDefinition || method.IsGenericMethodDefinition || (type.IsAbstract && !method.IsStatic))
            throw Refuse("neither class nor method may be generic, and the class may not be abstract.");
        var triggers = method.GetParameters().Where(p => p.GetCustomAttributes<TriggerBindingAttribute>().Any()).ToArray();
        return triggers switch
        {
            [] => throw Refuse("no parameter has a trigger. Add one of BlobTrigger, QueueTrigger, TimerTrigger, HttpTrigger."),
            [var only] when only.GetCustomAttributes<TriggerBindingAttribute>().Count() == 1 =>
                new(name, type, method, only, only.GetCustomAttribute<TriggerBindingAttribute>()!),
            _ => throw Refuse(
                $"it has more than one trigger ({string.Join(", ", triggers.Select(p => p.Name))}). Split it into one function for each."),
        };
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_-]{0,126}\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}

using System.Reflection;
using Alerts.TestSupport;

namespace Alerts.InfraTests;

/// <summary>A function as its attributes describe it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The trigger attribute without its ending: <c>QueueTrigger</c>.</param>
/// <param name="Source">The queue, path or schedule; empty for HTTP.</param>
internal sealed record Trigger(string Name, string Kind, string Source);

/// <summary>The built app; only its metadata is looked at.</summary>
internal static class FunctionsApp
{
    public static IReadOnlyList<Trigger> Triggers { get; } =
        [.. Assembly.LoadFrom(Repository.Built("Alerts.Functions")).GetTypes().SelectMany(type => type.GetMethods()).SelectMany(Read)];

    private static IEnumerable<Trigger> Read(MethodInfo method)
    {
        if (Find(method.GetCustomAttributesData(), "FunctionAttribute") is not { } function)
            yield break;
        var trigger = Assert.Single(method.GetParameters(), p => Find(p.GetCustomAttributesData(), "TriggerAttribute") is not null);
        var attribute = Find(trigger.GetCustomAttributesData(), "TriggerAttribute")!;
        yield return new(
            (string)function.ConstructorArguments[0].Value!,
            attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal),
            attribute.ConstructorArguments[0].Value as string ?? "");
    }

    private static CustomAttributeData? Find(IEnumerable<CustomAttributeData> attributes, string ending) =>
        attributes.SingleOrDefault(attribute => attribute.AttributeType.Name.EndsWith(ending, StringComparison.Ordinal));
}

using System.Reflection;

namespace Alerts.InfraTests;

/// <summary>The Bicep compiler, from its NuGet package.</summary>
internal static class Bicep
{
    /// <summary>Runs it; skips the test where the package is not for this platform.</summary>
    public static Task<ToolResult> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var program = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
            .SingleOrDefault(data => data.Key == "Bicep")?.Value;
        Assert.SkipWhen(program is null, "The Bicep compiler is taken from a package for Linux on x64.");
        return Tool.RunAsync(program!, arguments, environment);
    }
}

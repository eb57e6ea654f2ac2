using System.Reflection;

namespace Alerts.Functions.Http;

/// <summary>How this app was built (the property <c>FunctionsHost</c>), as the project file wrote it into the assembly.</summary>
internal static class AppBuild
{
    /// <summary>True for the build that runs on one machine.</summary>
    public static bool IsLocal { get; } = typeof(AppBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Any(metadata => metadata is { Key: "FunctionsHost", Value: "Local" });
}

using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>Refuses settings that would silently be without effect: misspelt ones, and those of a host that does more than this one.</summary>
internal static class KnownSettings
{
    private const string HostPrefix = HostJson.Section + ":";

    /// <exception cref="SetupException">The section has a member that is not among <paramref name="names"/>, or is a single value.</exception>
    public static void Check(IConfigurationSection section, params IReadOnlyList<string> names)
    {
        if (!string.IsNullOrEmpty(section.Value))
            throw Refuse(section.Path, $"is '{section.Value}' where members belong", names);
        foreach (var child in section.GetChildren())
        {
            if (!names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                throw Refuse(child.Path, "is not known to the local host", names);
        }
    }

    /// <summary>Switches of the real host that stand beside the connections, such as <c>AzureWebJobs.SweepInbox.Disabled</c>.</summary>
    public static void CheckSwitches(IConfiguration configuration)
    {
        foreach (var child in configuration.GetChildren())
        {
            if (child.Key.StartsWith("AzureWebJobs.", StringComparison.OrdinalIgnoreCase))
                throw Refuse(child.Path, "is not known to the local host", []);
        }
    }

    private static SetupException Refuse(string path, string problem, IReadOnlyList<string> names)
    {
        var variable = path.Replace(":", "__", StringComparison.Ordinal);
        var known = names.Count == 0 ? "" : $" Known here: {string.Join(", ", names)}.";
        return path.StartsWith(HostPrefix, StringComparison.OrdinalIgnoreCase)
            ? new($"host.json: the setting '{path[HostPrefix.Length..]}' {problem}.{known} " +
                $"Remove it (from host.json, or {variable} from the environment), or teach it to Alerts.LocalHost.")
            : new($"The setting '{path}' {problem}.{known} Remove it ({variable} in the environment), or teach it to Alerts.LocalHost.");
    }
}

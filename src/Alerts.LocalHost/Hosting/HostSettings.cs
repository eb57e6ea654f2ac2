using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Alerts.LocalHost;

/// <summary>The rules of host.json, checked, with what environment and command line override.</summary>
internal sealed record HostSettings(string RoutePrefix, QueueSettings Queues, BlobSettings Blobs)
{
    /// <exception cref="SetupException">A setting is unknown or out of range.</exception>
    public static HostSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var host = configuration.GetSection(HostJson.Section);
        // Logging and telemetryMode concern Azure's own host; the log levels have been taken already.
        Known(host, "", "version", "logging", "telemetryMode", "extensions");
        if (host["version"] is { } version && version != "2.0")
            throw new SetupException($"host.json: version is '{version}'. Write \"2.0\".");
        var extensions = host.GetSection("extensions");
        Known(extensions, "extensions:", "http", "queues", "blobs");
        var http = extensions.GetSection("http");
        Known(http, "extensions:http:", "routePrefix");
        return new(
            (http["routePrefix"] ?? "api").Trim('/'),
            QueueSettings.Read(extensions.GetSection("queues"), environment.IsDevelopment(), Environment.ProcessorCount),
            BlobSettings.Read(extensions.GetSection("blobs"), Environment.ProcessorCount));
    }

    /// <summary>Refuses settings that would silently be without effect.</summary>
    public static void Known(IConfigurationSection section, string path, params string[] names)
    {
        foreach (var child in section.GetChildren())
        {
            if (!names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            {
                var variable = $"{HostJson.Section}__{(path + child.Key).Replace(":", "__", StringComparison.Ordinal)}";
                throw new SetupException(
                    $"host.json: the setting '{path}{child.Key}' is not known to the local host. Known here: {string.Join(", ", names)}. " +
                    $"Remove it (from host.json, or {variable} from the environment), or teach it to Alerts.LocalHost.");
            }
        }
    }
}

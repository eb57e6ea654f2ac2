using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>Reads single settings with a range; every failure names the setting, the value and the range.</summary>
internal static class SettingValues
{
    public static int Integer(IConfigurationSection section, string name, int absent, int least, int most) =>
        Text(section, name) is not { } text ? absent
        : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value
        : throw Wrong(section, name, text, $"a whole number from {least} to {most}");

    public static TimeSpan Time(IConfigurationSection section, string name, TimeSpan absent, TimeSpan least, TimeSpan most) =>
        Text(section, name) is not { } text ? absent
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value
        : throw Wrong(section, name, text, $"a time from {least:c} to {most:c}, written hh:mm:ss");

    /// <summary>Null when it is absent.</summary>
    public static string? Text(IConfigurationSection section, string name) =>
        section.GetSection(name).GetChildren().Any() ? throw Wrong(section, name, "{…}", "a single value") : section[name];

    public static SetupException Wrong(IConfigurationSection section, string name, string text, string wanted) =>
        new($"The setting '{section.Path}:{name}' is '{text}'. It must be {wanted}.");
}

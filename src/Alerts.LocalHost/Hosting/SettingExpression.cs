using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>Replaces <c>%setting%</c> in queue names, blob paths and schedules.</summary>
internal static partial class SettingExpression
{
    /// <exception cref="SetupException">The setting is absent or empty, or a percent sign stands alone.</exception>
    public static string Resolve(string text, IConfiguration configuration, Function function)
    {
        if (text.Count(sign => sign == '%') % 2 != 0)
            throw function.Refuse(function.TriggerParameter, $"the percent signs in '{text}' do not pair.", "Write a setting as %name%.");
        return Setting().Replace(text, match =>
        {
            var name = match.Groups[1].Value;
            // Environment variables write the colon as two underscores, and configuration has already turned them.
            var value = configuration[name] ?? configuration[name.Replace("__", ":", StringComparison.Ordinal)];
            return !string.IsNullOrEmpty(value) ? value : throw function.Refuse(
                function.TriggerParameter, $"'%{name}%' in '{text}' names a setting that is absent or empty.",
                $"Give the setting '{name}' a value.");
        });
    }

    [GeneratedRegex("%([^%]*)%", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}

using System.Text.RegularExpressions;

namespace Alerts.LocalHost;

internal static partial class QueueNames
{
    /// <summary>Azure's rule; Azurite is laxer, and a name that only Azurite takes would fail at the first deployment.</summary>
    public static bool IsValid(string name) => Pattern().IsMatch(name);

    [GeneratedRegex(@"\A(?=.{3,63}\z)[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

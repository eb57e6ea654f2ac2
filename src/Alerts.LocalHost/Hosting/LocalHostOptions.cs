using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>Settings of this host alone, section <c>Alerts:LocalHost</c>; the real host fixes these values.</summary>
/// <param name="HostId">Whose receipts, leases and schedules these are: 1 to 32 lower-case letters, digits and single hyphens.</param>
/// <param name="Invisibility">For how long a received message is hidden from others; renewed at half time. 1 s to 1 h, default 10 min as in
/// Azure.</param>
/// <param name="BlobScan">Fixed time between listings, 50 ms to 1 min; null lets the host choose by the size of the container.</param>
internal sealed partial record LocalHostOptions(string HostId, TimeSpan Invisibility, TimeSpan? BlobScan)
{
    public const string Section = "Alerts:LocalHost";

    public static LocalHostOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var hostId = configuration["AzureFunctionsWebHost:hostid"] ?? "alerts";
        if (!HostIdPattern().IsMatch(hostId))
        {
            throw new SetupException(
                $"The host id is '{hostId}'. Set AzureFunctionsWebHost__hostid to 1 to 32 lower-case letters, digits and single hyphens.");
        }
        var invisibility = SettingValues.Time(
            section, "Invisibility", TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        var scan = SettingValues.Time(
            section, "BlobScan", TimeSpan.Zero, TimeSpan.FromMilliseconds(50), TimeSpan.FromMinutes(1));
        return new(hostId, invisibility, scan == TimeSpan.Zero ? null : scan);
    }

    [GeneratedRegex(@"\A(?=.{1,32}\z)[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex HostIdPattern();
}

using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>Settings of this host alone, section <c>Alerts:LocalHost</c>; the real host fixes these values.</summary>
/// <param name="HostId">Whose receipts, leases and schedules these are: 1 to 32 lower-case letters, digits and single hyphens.</param>
/// <param name="Invisibility">For how long a received message is hidden from others; renewed at half time. 1 s to 1 h, default 10 min as in
/// Azure.</param>
/// <param name="BlobScan">Fixed time between listings, 50 ms to 1 min; null lets the host choose by the size of the container.</param>
/// <param name="BlobEventsTwice">For tests: the seed with which <see cref="BlobEvents"/> repeats and mixes; null for each event once.</param>
internal sealed partial record LocalHostOptions(string HostId, TimeSpan Invisibility, TimeSpan? BlobScan, int? BlobEventsTwice)
{
    public const string Section = "Alerts:LocalHost";

    public static LocalHostOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        KnownSettings.Check(section, nameof(Invisibility), nameof(BlobScan), nameof(BlobEventsTwice), "Keys");
        var host = configuration.GetSection("AzureFunctionsWebHost");
        KnownSettings.Check(host, "hostid");
        var hostId = host["hostid"] ?? "alerts";
        if (!HostIdPattern().IsMatch(hostId))
        {
            throw new SetupException(
                $"The host id is '{hostId}'. Set AzureFunctionsWebHost__hostid to 1 to 32 lower-case letters, digits and single hyphens.");
        }
        var invisibility = SettingValues.Time(
            section, nameof(Invisibility), TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        var scan = SettingValues.Time(
            section, nameof(BlobScan), TimeSpan.Zero, TimeSpan.FromMilliseconds(50), TimeSpan.FromMinutes(1));
        var twice = SettingValues.Integer(section, nameof(BlobEventsTwice), -1, 0, int.MaxValue);
        return new(hostId, invisibility, scan == TimeSpan.Zero ? null : scan, twice < 0 ? null : twice);
    }

    [GeneratedRegex(@"\A(?=.{1,32}\z)[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex HostIdPattern();
}

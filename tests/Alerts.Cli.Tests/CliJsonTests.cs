using System.Text.Json;
using Alerts.Cli.Dropping;
using Alerts.Cli.Status;
using Alerts.Cli.Watching;
using Alerts.Storage;
using Alerts.TestSupport;

namespace Alerts.Cli.Tests;

/// <summary>Scripts read these documents: fields may be added, never renamed or removed.</summary>
public sealed class CliJsonTests
{
    private static readonly DateTimeOffset Time = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Status_is_frozen() => Golden.Match("status.json", JsonSerializer.Serialize(
        new StatusReport(
            true, new AppStatus(new Uri("http://127.0.0.1:7071/"), true), new InboxStatus(1, Time, 0), [new QueueLength("article-ingested", 2, 0)], 5, 6, 0, 3, 4),
        CliJson.Default.StatusReport));

    [Fact]
    public void A_watched_alert_is_frozen() => Golden.Match("watched-alert.json", JsonSerializer.Serialize(
        new WatchedAlert(Time, "email", "desk@example.org", "Bridge closed", "text"), CliJson.Default.WatchedAlert));

    [Fact]
    public void A_dropped_file_is_frozen() => Golden.Match("drop.json", JsonSerializer.Serialize(
        new DropReport("1.txt", "rejected", "ab", 2, new InputError("article.text.empty", "$", "cause", "remedy")), CliJson.Default.DropReport));
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Alerts.Cli.Commands;
using Alerts.Cli.Dropping;
using Alerts.Cli.Listing;
using Alerts.Cli.Status;
using Alerts.Cli.Watching;

namespace Alerts.Cli;

/// <summary>What only the command prints with <c>--json</c>; the rest is <see cref="ViewJson"/>.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StatusReport))]
[JsonSerializable(typeof(WatchedAlert))]
[JsonSerializable(typeof(DropReport))]
[JsonSerializable(typeof(Page<PoisonReport>))]
[JsonSerializable(typeof(PoisonReport))]
[JsonSerializable(typeof(RebuildOutcome))]
internal sealed partial class CliJson : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using Alerts.Articles;
using Alerts.Storage.Log.Snapshots;
using Alerts.Stories;
using Alerts.Stories.Merging;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;

namespace Alerts;

/// <summary>The documents of the state as they stand in storage.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(TermVectorConverter), typeof(PackedNumbersConverter<ushort>)])]
[JsonSerializable(typeof(IngestedArticle))]
[JsonSerializable(typeof(StoryLine))]
[JsonSerializable(typeof(StoryState))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(MergedSlots))]
[JsonSerializable(typeof(SubscriptionLine))]
[JsonSerializable(typeof(IReadOnlyList<SubscriptionLine>))]
[JsonSerializable(typeof(LogSnapshot))]
[JsonSerializable(typeof(MatchPage))]
public sealed partial class StateJson : JsonSerializerContext;

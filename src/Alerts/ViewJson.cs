using System.Text.Json;
using System.Text.Json.Serialization;
using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Merging;
using Alerts.Stories.Splitting;
using Alerts.Stories.Suspects;
using Alerts.Subscriptions;

namespace Alerts;

/// <summary>What programs read: the answers of the HTTP functions, and what the command prints with <c>--json</c>.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoryView))]
[JsonSerializable(typeof(StoryFigures))]
[JsonSerializable(typeof(StoryMerge))]
[JsonSerializable(typeof(StorySplitDone))]
[JsonSerializable(typeof(Page<SuspectedPair>))]
[JsonSerializable(typeof(Page<StorySummary>))]
[JsonSerializable(typeof(Page<RejectedFile>))]
[JsonSerializable(typeof(SubscriptionView))]
[JsonSerializable(typeof(Page<SubscriptionView>))]
public sealed partial class ViewJson : JsonSerializerContext;

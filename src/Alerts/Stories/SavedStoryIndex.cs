using System.Text.Json;
using System.Text.Json.Serialization;
using Alerts.Stories.Merging;

namespace Alerts.Stories;

/// <summary>The index as a snapshot keeps it.</summary>
/// <param name="Time">Time of the newest line.</param>
/// <param name="Stories">Every story, in the order of their newest lines.</param>
/// <param name="Lines">Every item's line, in the order of the log.</param>
/// <param name="Skipped">Positions of skipped lines, ascending; null where there are none.</param>
/// <param name="Aliases">Stories that were merged into others; null where there are none.</param>
internal sealed record SavedStoryIndex(
    DateTimeOffset Time, IReadOnlyList<SavedStory> Stories, IReadOnlyList<SavedLine> Lines, IReadOnlyList<long>? Skipped,
    IReadOnlyList<SavedAlias>? Aliases)
{
    /// <summary>Version of this form; raised when a field changes meaning.</summary>
    public int Version { get; init; } = 1;
}

/// <summary>A story in a snapshot; one that is closed has no members.</summary>
internal sealed record SavedStory(string Id, long LastLine, DateTimeOffset LastTime, IReadOnlyList<StoryText> Members);

/// <summary>An item's line in a snapshot.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Edition">Number of the edition.</param>
/// <param name="Item">Number of the item.</param>
/// <param name="Position">Position of the line.</param>
/// <param name="Story">Index of the story, where this is the item's latest edition that joined one; otherwise null.</param>
internal sealed record SavedLine(string ArticleId, int Edition, int Item, long Position, int? Story);

/// <summary>How a snapshot is written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SavedStoryIndex))]
internal sealed partial class StoryIndexJson : JsonSerializerContext;

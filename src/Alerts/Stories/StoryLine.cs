using System.Text.Json.Serialization;
using Alerts.Articles;
using Alerts.Stories.Merging;
using Alerts.Stories.Splitting;
using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>One line of the log <c>stories</c>: where an item belongs, decided once for all; or that two stories are one, or one is two.</summary>
/// <param name="ArticleId">Lower-case hex id of the article; empty on a line that merges or splits.</param>
/// <param name="Edition">Number of the edition, from 1.</param>
/// <param name="Item">Number of the item (<see cref="ArticleItem.Number"/>).</param>
/// <param name="RawHash">Name of the kept bytes.</param>
/// <param name="Kind">What the line does.</param>
/// <param name="StoryId">The story; lower-case hex.</param>
/// <param name="Vector">What the item is about.</param>
/// <param name="Names">Names in the item.</param>
/// <param name="Claims">Who counts what in the item (<see cref="StoryClaims"/>).</param>
/// <param name="Time">The later of the previous line's time and the item's drop: the pipeline's clock.</param>
/// <param name="Previous">Position of the story's previous line; -1 for its first.</param>
public sealed record StoryLine(
    string ArticleId, int Edition, int Item, string RawHash, StoryLineKind Kind, string StoryId,
    [property: JsonConverter(typeof(TermVectorConverter))] TermVector Vector, IReadOnlyList<string> Names,
    [property: JsonConverter(typeof(PackedNumbersConverter<uint>))] IReadOnlyList<uint> Claims, DateTimeOffset Time, long Previous)
{
    /// <summary>Version of this form; raised when a field changes meaning.</summary>
    public int Version { get; init; } = 1;

    /// <summary>When the item's article was published; null where it gives no date.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Position of the line that this one skips; null on every other line.</summary>
    public long? Skips { get; init; }

    /// <summary>The younger story that becomes part of this one; null on every line that does not merge.</summary>
    public MergedStory? Merges { get; init; }

    /// <summary>What it takes out of its story into a new one; null on every line that does not split.</summary>
    public StorySplit? Splits { get; init; }

    /// <summary>Names the request of a person that had the line written, so that of several who ask at once for the same one knows
    /// his own; null on a line that brings an item: there it makes no difference.</summary>
    public string? Request { get; init; }

    /// <summary>The item.</summary>
    [JsonIgnore]
    public ItemId ItemId => new(ArticleId, Edition, Item);

    /// <summary>The line as one of its stories has it: one that splits is also the first line of the story that it makes.</summary>
    /// <param name="storyId">The story.</param>
    public StoryLine In(string storyId) => Splits?.StoryId == storyId ? this with { StoryId = storyId, Previous = -1 } : this;
}

/// <summary>What a line of the log does.</summary>
public enum StoryLineKind
{
    /// <summary>The item opens a story.</summary>
    Opened,

    /// <summary>The item joins a running story.</summary>
    Joined,

    /// <summary>The item comes after a later edition of its article and yields nothing.</summary>
    Superseded,

    /// <summary>
    /// An item's line could not be decided: its story goes on without it, and a replay gets a line of its own. Stands beside the
    /// story's lines: none names it as its previous one.
    /// </summary>
    Skipped,

    /// <summary>A younger story becomes part of this one, by hand.</summary>
    Merged,

    /// <summary>Items of this story become one of their own, by hand.</summary>
    Split,
}

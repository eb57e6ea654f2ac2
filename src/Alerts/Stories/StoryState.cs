using System.Text.Json.Serialization;
using Alerts.Articles;
using Alerts.Stories.Figures;
using Alerts.Stories.Statements;

namespace Alerts.Stories;

/// <summary>What is known of a story: the fold of its decisions in log order. It can always be made again from them.</summary>
/// <param name="Id">Lower-case hex id of the story.</param>
public sealed record StoryState(string Id)
{
    /// <summary>Version of this form; raised when a field changes meaning.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What to call it: the name of its first item. Empty while it holds nothing but a kill of what no story heard of.</summary>
    public string Name { get; init; } = "";

    /// <summary>Position of the last line that was taken in; -1 before the first.</summary>
    public long LastLine { get; init; } = -1;

    /// <summary>Time of the first line, by the pipeline's clock.</summary>
    public DateTimeOffset Opened { get; init; }

    /// <summary>Time of the last item's line, by the pipeline's clock.</summary>
    public DateTimeOffset Updated { get; init; }

    /// <summary>The items that were taken in, in log order.</summary>
    public IReadOnlyList<StoryItem> Items { get; init; } = [];

    /// <summary>Items that were skipped and not replayed; null where there is none.</summary>
    public IReadOnlyList<ItemId>? Skipped { get; init; }

    /// <summary>Stories that were merged into it, each with those merged into that; null where there is none.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>Number of texts that were written independently: all editions of an article and all copies of it are one.</summary>
    [JsonIgnore]
    public int Origins => Items.Select(item => item.Text).Distinct().Count();

    /// <summary>Everything that was said, each statement once or in a few wordings.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Everything that was counted, by what is counted.</summary>
    public IReadOnlyList<SlotState> Slots { get; init; } = [];
}

/// <summary>An item of a story.</summary>
/// <param name="Id">The item.</param>
/// <param name="Published">When it was published; null where it gives no date.</param>
/// <param name="Line">Position of its line.</param>
public sealed record StoryItem(ItemId Id, DateTimeOffset? Published, long Line)
{
    /// <summary>The item that it is a copy of; null where its text is its own.</summary>
    public ItemId? Origin { get; init; }

    /// <summary>The text that it is an edition or a copy of: article, and number of the item in it.</summary>
    [JsonIgnore]
    public (string Article, int Number) Text => ((Origin ?? Id).ArticleId, (Origin ?? Id).Number);

    /// <summary>Runs of its words, by which copies of it are told; null where it has none.</summary>
    public IReadOnlyList<ushort>? Shingles { get; init; }
}

/// <summary>A sentence of a story; its text stays in the ingested article.</summary>
/// <param name="Item">Index of its item in <see cref="StoryState.Items"/>.</param>
/// <param name="Sentence">Index of the sentence in the item.</param>
/// <param name="Terms">Hashes of its distinct content words, in order.</param>
public sealed record Statement(int Item, int Sentence, [property: JsonConverter(typeof(PackedNumbersConverter<uint>))] IReadOnlyList<uint> Terms)
{
    /// <summary>What of it may change or be confirmed; null for a plain statement of what is so.</summary>
    public StatementTraits? Traits { get; init; }
}

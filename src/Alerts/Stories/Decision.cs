using System.Text.Json.Serialization;
using Alerts.Articles;
using Alerts.Stories.Figures;
using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>What was found in one item against everything known before its line; written once, then only followed.</summary>
/// <param name="Item">The item.</param>
/// <param name="StoryId">Its story.</param>
/// <param name="StoryName">What the story is called; empty where the item is a kill of what no story heard of.</param>
/// <param name="OpensStory">True where nothing was known before.</param>
/// <param name="Sentences">What became of every sentence, and why; in order.</param>
/// <param name="Figures">Where its figures were put.</param>
/// <param name="Developments">What is new, in the order of the text.</param>
public sealed record Decision(
    ItemId Item, string StoryId, string StoryName, bool OpensStory, IReadOnlyList<SentenceFate> Sentences,
    IReadOnlyList<FigurePlacement> Figures, IReadOnlyList<Development> Developments)
{
    /// <summary>Version of this form; raised when a field changes meaning.</summary>
    public int Version { get; init; } = 2;

    /// <summary>Version of the text analysis that decided.</summary>
    public int AnalysisVersion { get; init; } = Text.TextAnalyzer.Version;

    /// <summary>True for the mark of an item that could not be decided; a replay of its message replaces it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsSkipped { get; init; }

    /// <summary>Positions of the item's lines that were skipped; null where none was.</summary>
    public IReadOnlyList<long>? SkippedLines { get; init; }

    /// <summary>Stories that were merged into its story before; null where none was. Who was told of one of them was told of this story.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>The item that its text is a copy of (cut, edited, behind another lead); null where it is nobody's copy.</summary>
    public ItemId? Origin { get; init; }

    /// <summary>Whether a line of the item was skipped.</summary>
    /// <param name="position">Its position.</param>
    public bool Skips(long position) => SkippedLines?.Contains(position) == true;

    /// <summary>The mark of an item whose line is skipped.</summary>
    /// <param name="line">The line.</param>
    public static Decision Skip(PlacedLine line) =>
        new(line.Line.ItemId, line.Line.StoryId, "", false, [], [], []) { IsSkipped = true, SkippedLines = [line.Position] };
}

/// <summary>What became of a sentence.</summary>
/// <param name="Sentence">Its index in the item.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Novelty">0 (all known) to 1 (all new). No unit.</param>
/// <param name="Coverage">Share of it that the nearest known sentence covers, 0 to 1.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Nearest">The known sentence that covers most of it; null where nothing is shared.</param>
public sealed record SentenceFate(int Sentence, Fate Fate, double Novelty, double Coverage, string Reason, SentenceRef? Nearest)
{
    /// <summary>How likely it was news; null in decisions of earlier versions.</summary>
    public SentenceRating? Rating { get; init; }
}

/// <summary>How likely a sentence was news when it was read.</summary>
/// <param name="Novelty">Likelihood that it is new, given that it concerns the story; 0 to 1.</param>
/// <param name="News">Likelihood that it is news of the story at all; 0 to 1.</param>
/// <param name="ConcernsStory">Whether it concerns the story, as far as words tell.</param>
public sealed record SentenceRating(double Novelty, double News, bool ConcernsStory)
{
    // News is rare: its likelihood is often below a thousandth, and still ranks.
    private const int Digits = 5;

    /// <summary>The rating as it is stored.</summary>
    /// <param name="rating">As it was worked out.</param>
    internal static SentenceRating Of(NewsRating rating) =>
        new(Math.Round(rating.Novelty, Digits), Math.Round(rating.News, Digits), rating.ConcernsStory);
}

/// <summary>What can become of a sentence.</summary>
public enum Fate
{
    /// <summary>It is a development.</summary>
    Told,

    /// <summary>It says what is known.</summary>
    Known,

    /// <summary>It says too little to be news.</summary>
    Noise,

    /// <summary>It belongs to the page around the article, or to another matter.</summary>
    OffTopic,
}

/// <summary>Where a figure was put in the ledger.</summary>
/// <param name="Sentence">Index of its sentence in the item.</param>
/// <param name="Figure">Its index in the sentence.</param>
/// <param name="Slot">Index of the slot in the story.</param>
/// <param name="Verdict">What it meant for the slot.</param>
public sealed record FigurePlacement(int Sentence, int Figure, int Slot, FigureVerdict Verdict)
{
    /// <summary>Index of the entry of the slot that its article takes back by it; null where it takes back none.</summary>
    public int? Withdraws { get; init; }
}

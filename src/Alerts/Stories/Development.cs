using System.Text.Json.Serialization;
using Alerts.Articles;
using Alerts.Stories.Figures;

namespace Alerts.Stories;

/// <summary>Something new: the sentence that says it, what was known before, and why it counts.</summary>
/// <param name="Id">Lower-case hex over item, sentence and kind.</param>
/// <param name="Kind">What sort of news it is.</param>
/// <param name="Importance">0 to 1; orders the developments of an alert. No unit.</param>
/// <param name="At">Where the sentence stands.</param>
/// <param name="Text">The sentence as written.</param>
/// <param name="Speaker">Who says it, as written; null where nobody is named.</param>
/// <param name="Earlier">The sentence that it is compared with; null where nothing comes near.</param>
/// <param name="Figure">The figure that moved or is disputed; null where the news is no figure.</param>
/// <param name="Explanation">The scores and rules that decided.</param>
public sealed record Development(
    string Id, DevelopmentKind Kind, double Importance, SentenceRef At, string Text, string? Speaker, EarlierSentence? Earlier,
    FigureChange? Figure, string Explanation)
{
    /// <summary>How many independent texts say so, reprints counted as their original; 1 or more.</summary>
    public int Origins { get => Math.Max(1, field); init; }

    /// <summary>What makes up <see cref="Importance"/>; empty where an earlier version decided.</summary>
    public IReadOnlyList<ImportancePart> ImportanceParts { get => field ?? []; init; } = [];

    /// <summary>The sentence of another edition, of its own article or of another one, that it takes back; null where it takes back none.</summary>
    [JsonIgnore]
    internal SentenceRef? TakenBack =>
        Kind == DevelopmentKind.Correction && Earlier is not null && Earlier.At.Item.EditionId != At.Item.EditionId ? Earlier.At : null;
}

/// <summary>A part of the importance of a development.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Weight">How much it adds.</param>
public sealed record ImportancePart(string Name, double Weight);

/// <summary>Sort of a development.</summary>
public enum DevelopmentKind
{
    /// <summary>No known statement covers it.</summary>
    New,

    /// <summary>A later value of something known.</summary>
    Update,

    /// <summary>Another holder says otherwise about the same.</summary>
    Conflict,

    /// <summary>A holder or an article takes back something said before.</summary>
    Correction,

    /// <summary>What one origin said is now said by an independent or an official one.</summary>
    Confirmation,
}

/// <summary>A sentence of an item, for finding and for citing it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Sentence">Index of the sentence in the item, from 0.</param>
/// <param name="Paragraph">Number of its paragraph, from 1.</param>
/// <param name="Number">Its number in the paragraph, from 1.</param>
public sealed record SentenceRef(ItemId Item, int Sentence, int Paragraph, int Number);

/// <summary>A sentence that was known before.</summary>
/// <param name="At">Where it stands; its paragraph and number are 0 until its text was read.</param>
/// <param name="Text">The sentence as written; empty until it was read.</param>
/// <param name="Passage">Headline, lead and paragraph around it, in which topics are looked for too; empty until it was read.</param>
public sealed record EarlierSentence(SentenceRef At, string Text, string Passage)
{
    /// <summary>Reads a sentence in its item.</summary>
    /// <param name="at">Item and index of the sentence.</param>
    /// <param name="item">The item.</param>
    public static EarlierSentence Read(SentenceRef at, ArticleItem item)
    {
        var sentence = item.Analysis.Sentences[at.Sentence].Sentence;
        return new EarlierSentence(
            at with { Paragraph = sentence.Paragraph, Number = sentence.Number }, item.SentenceText(at.Sentence),
            string.Join('\n', item.Heading, item.SentenceText(0), item.ParagraphText(sentence.Paragraph)));
    }
}

/// <summary>What happened to a figure.</summary>
/// <param name="Slot">The slot after it.</param>
/// <param name="Holder">Who gives the number now, as written; null where nobody is named.</param>
/// <param name="Role">What the holder is, as written; null where not told.</param>
/// <param name="Before">The earlier figure of the same holder as written; null where there is none.</param>
/// <param name="After">The figure as written.</param>
public sealed record FigureChange(SlotView Slot, string? Holder, string? Role, string? Before, string After);

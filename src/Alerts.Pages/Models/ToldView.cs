using Alerts.Pages.Words;
using Alerts.Stories;
using Alerts.Stories.Reading;

namespace Alerts.Pages.Models;

/// <summary>A development as shown.</summary>
/// <param name="Item">Where it stands.</param>
/// <param name="Told">The development.</param>
public sealed record ToldView(TimelineItem Item, Development Told)
{
    // A sentence of news has about 25 words; what is longer than this is no sentence.
    private const int MostCharacters = 700;

    /// <summary>Sort of the news, for people.</summary>
    public string Label => LabelOf(Told.Kind);

    /// <summary>Sort of the news, for style sheets.</summary>
    public string Style => StyleOf(Told.Kind);

    /// <summary>The sentence, shortened where it has no end.</summary>
    public string Text => Show.Cut(Told.Text, MostCharacters);

    /// <summary>The two sentences with what changed marked; null where there is no earlier one.</summary>
    public (IReadOnlyList<Piece> Before, IReadOnlyList<Piece> Now)? Change =>
        Told is { Kind: not DevelopmentKind.New, Earlier.Text: { Length: > 0 } earlier }
            ? WordDiff.Compare(Show.Cut(earlier, MostCharacters), Text, Told.Figure?.Before, Told.Figure?.After) : null;

    /// <summary>The figure before and after; null where no figure moved.</summary>
    public string? Figure => Told.Figure is not { } figure ? null
        : figure.Before is { } before && before != figure.After ? $"{before} → {figure.After}" : figure.After;

    /// <summary>Who says so.</summary>
    public string Speaker => (Told.Figure?.Holder, Told.Speaker) switch
    {
        ({ } holder, _) => Told.Figure!.Role is { } role ? $"{holder}, {role}" : holder,
        (_, { } speaker) => speaker,
        _ => "no source named",
    };

    /// <summary>Name of the place of a sentence in its article's page.</summary>
    /// <param name="item">Number of the item.</param>
    /// <param name="sentence">Index of the sentence.</param>
    public static string Anchor(int item, int sentence) => FormattableString.Invariant($"s{item}-{sentence}");

    /// <summary>The address of a sentence in its article's page.</summary>
    /// <param name="at">The sentence.</param>
    public static string Address(SentenceRef at) =>
        FormattableString.Invariant($"/articles/{at.Item.ArticleId}/{at.Item.Edition}#{Anchor(at.Item.Number, at.Sentence)}");

    /// <summary>Name of a sort of news, for people.</summary>
    /// <param name="kind">The sort.</param>
    public static string LabelOf(DevelopmentKind kind) => kind == DevelopmentKind.Conflict ? "Contested" : kind.ToString();

    /// <summary>Name of a sort of news in the style sheet.</summary>
    /// <param name="kind">The sort.</param>
    public static string StyleOf(DevelopmentKind kind) => kind switch
    {
        DevelopmentKind.New => "new",
        DevelopmentKind.Update => "update",
        DevelopmentKind.Conflict => "contested",
        DevelopmentKind.Correction => "correction",
        _ => "confirmation",
    };
}

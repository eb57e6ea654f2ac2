using Alerts.Articles;
using Alerts.Stories;
using Alerts.Subscriptions.Topics;

namespace Alerts.Matching;

/// <summary>An item with what is new in it, prepared for looking up topics.</summary>
internal sealed class MatchableItem
{
    private readonly Dictionary<int, Passage> _paragraphs = [];
    private readonly List<Passage> _top = [];

    public MatchableItem(ArticleItem item, Decision decision)
    {
        Decision = decision;
        foreach (var number in decision.Developments.Select(d => d.At.Paragraph).Distinct())
        {
            _paragraphs[number] = new Passage($"paragraph {number}", item.ParagraphText(number));
        }

        if (item.Heading is { } heading)
            _top.Add(new Passage("headline", heading));
        if (item.Analysis.Sentences is [var lead, ..])
            _top.Add(new Passage("lead", lead.Sentence.Span.Of(item.Text)));
    }

    public Decision Decision { get; }

    /// <summary>Where a topic may be found for a development: its paragraph, the headline, the lead, the sentence that it refers to.</summary>
    public IReadOnlyList<Passage> Passages(Development development)
    {
        var passages = new List<Passage> { _paragraphs[development.At.Paragraph] };
        passages.AddRange(_top);
        if (development.Earlier is { } earlier)
            passages.Add(new Passage("earlier report", earlier.Passage));
        return passages;
    }
}

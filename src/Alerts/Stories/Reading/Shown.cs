using Alerts.Articles;
using Alerts.Stories.Figures;

namespace Alerts.Stories.Reading;

/// <summary>
/// The one rule of what may be shown of what was decided: nothing that a withdrawn article said, be it the earlier sentence, its figure,
/// or a link to it; and of a notice that withdraws an article only that it does. Pure.
/// </summary>
public static class Shown
{
    /// <summary>What stands for the text of a notice that withdraws an article: notices often repeat what they take back.</summary>
    public const string Notice = "The publisher withdrew an article; what it said is not shown any more.";

    /// <summary>The headline of such a notice.</summary>
    public const string NoticeTitle = "An article was withdrawn";

    /// <summary>The name of a story all of whose articles are withdrawn.</summary>
    public const string NoName = "A story whose articles were withdrawn";

    /// <summary>Ids of the articles that a decision quotes or points to.</summary>
    /// <param name="decision">The decision.</param>
    public static IEnumerable<string> Quoted(this Decision decision) => decision.Sentences.Select(s => s.Nearest?.Item.ArticleId)
        .Concat(decision.Developments.Select(d => d.Earlier?.At.Item.ArticleId)).OfType<string>().Distinct();

    /// <summary>A decision as it may be shown.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="status">Status of its edition.</param>
    /// <param name="withdrawn">The articles that are withdrawn, of those that it quotes.</param>
    /// <param name="figures">Figures that only withdrawn articles gave; null where they are not known.</param>
    public static Decision For(
        this Decision decision, ArticleStatus status, IReadOnlySet<string> withdrawn, IReadOnlySet<(string? Holder, string Written)>? figures = null)
    {
        if (status == ArticleStatus.Killed)
            return decision with { Sentences = [], Developments = [.. decision.Developments.Select(AsNotice)] };
        return withdrawn.Count == 0 ? decision : decision with
        {
            Sentences = [.. decision.Sentences.Select(s => s.Nearest is { } at && withdrawn.Contains(at.Item.ArticleId) ? s with { Nearest = null } : s)],
            Developments = [.. decision.Developments.Select(d => Without(d, withdrawn, figures))],
        };
    }

    /// <summary>What is counted, as it may be shown.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="order">The story's items, to which they refer.</param>
    /// <param name="withdrawn">The articles of the story that are withdrawn.</param>
    public static IReadOnlyList<SlotState> For(
        this IReadOnlyList<SlotState> slots, IReadOnlyList<StoryItem> order, IReadOnlySet<string> withdrawn) => withdrawn.Count == 0 ? slots :
    [
        .. slots.Select(slot => slot with { Entries = [.. slot.Entries.Where(e => !withdrawn.Contains(order[e.Item].Id.ArticleId))] })
            .Where(slot => slot.Entries.Count > 0),
    ];

    /// <summary>The figures that only withdrawn articles of a story gave.</summary>
    /// <param name="state">The story.</param>
    /// <param name="withdrawn">Its withdrawn articles.</param>
    public static IReadOnlySet<(string? Holder, string Written)> FiguresOf(StoryState state, IReadOnlySet<string> withdrawn)
    {
        var all = state.Slots.SelectMany(slot => slot.Entries)
            .ToLookup(e => withdrawn.Contains(state.Items[e.Item].Id.ArticleId), e => (e.Figure.Holder, e.Figure.Written));
        return all[true].Except(all[false]).ToHashSet();
    }

    private static Development AsNotice(Development development) =>
        development with { Text = Notice, Speaker = null, Earlier = null, Figure = null };

    private static Development Without(
        Development development, IReadOnlySet<string> withdrawn, IReadOnlySet<(string? Holder, string Written)>? figures)
    {
        var isGone = development.Earlier is { } earlier && withdrawn.Contains(earlier.At.Item.ArticleId);
        var shown = isGone ? development with { Earlier = null } : development;
        if (shown.Figure is not { } figure)
            return shown;

        // Where it is not known who else gave a figure, only the development's own one is sure to be no withdrawn one.
        var own = (figure.Holder, figure.After);
        var values = figure.Slot.Values.Where(v => (v.Holder, v.Written) == own
            || (figures is not null ? !figures.Contains((v.Holder, v.Written)) : !isGone)).ToList();
        return values.Count == figure.Slot.Values.Count && !isGone ? shown : shown with
        {
            Figure = figure with
            {
                Before = isGone || (figures?.Contains((figure.Holder, figure.Before ?? "")) ?? false) ? null : figure.Before,
                Slot = figure.Slot with { Values = values, Gap = null, GapBefore = null },
            },
        };
    }
}

using System.Collections.Immutable;
using Alerts.Articles;

namespace Alerts.Stories.Reading;

/// <summary>An item of a story as pages show it: what its article is, and what was decided.</summary>
/// <param name="Id">The item.</param>
/// <param name="Title">Headline, or what to call it.</param>
/// <param name="Source">Who published it; null where not given.</param>
/// <param name="Language">Language tag; null where not given.</param>
/// <param name="Url">Address as its file gives it, from anybody; null where not given.</param>
/// <param name="Published">When it was published; null where it gives no date.</param>
/// <param name="Received">When it was dropped, UTC.</param>
/// <param name="Decision">What was found in it.</param>
public sealed record TimelineItem(
    ItemId Id, string Title, string? Source, string? Language, string? Url, DateTimeOffset? Published, DateTimeOffset Received, Decision Decision)
{
    /// <summary>Whether it withdraws its article: then of its text nothing is held.</summary>
    public bool IsNotice { get; init; }

    /// <summary>
    /// Whether it is a reprint or near-copy: nothing in it is new, and of its sentences that say something most are covered by known
    /// ones nearly word for word.
    /// </summary>
    public bool IsReprint { get; } = Decision.Developments.Count == 0 && IsCopy(Decision.Sentences);

    /// <summary>An item of an edition.</summary>
    internal static TimelineItem Of(ItemId id, IngestedArticle article, Decision decision)
    {
        var isNotice = article.Status == ArticleStatus.Killed;
        return new TimelineItem(
            id, isNotice ? Shown.NoticeTitle : article.TitleOf(id.Number), article.Source, article.Language, isNotice ? null : article.Url,
            article.Published, article.DroppedAt, decision.For(article.Status, ImmutableHashSet<string>.Empty)) { IsNotice = isNotice };
    }

    /// <summary>The item without what withdrawn articles said.</summary>
    internal TimelineItem Without(IReadOnlySet<string> withdrawn) =>
        IsNotice || withdrawn.Count == 0 ? this : this with { Decision = Decision.For(ArticleStatus.Usable, withdrawn) };

    // Nine words in ten survive the editing of a reprint; a retelling keeps about half.
    private static bool IsCopy(IReadOnlyList<SentenceFate> sentences)
    {
        var saying = sentences.Where(s => s.Fate != Fate.Noise).ToList();
        return saying.Count > 0 && saying.Count(s => s.Coverage >= 0.9) * 2 > saying.Count;
    }
}

namespace Alerts.Articles;

/// <summary>An article as its file tells it, before it has an identity or an edition.</summary>
/// <param name="Text">Plain text; never blank.</param>
public sealed record ParsedArticle(string Text)
{
    /// <summary>The sections of a live blog, of which <see cref="Text"/> is made; empty for an article of one piece.</summary>
    public IReadOnlyList<ArticleSection> Sections { get; init; } = [];

    /// <summary>The texts that are compared with stories each for itself, with their numbers and headlines.</summary>
    public IEnumerable<(int Number, string? Heading, string Text)> Items => Sections.Count == 0
        ? [(0, Title, Text)]
        : Sections.Select((section, i) => (ArticleSection.NumberOf(Sections, i), section.Heading, section.Text));

    /// <summary>The publisher's own id; null where not given.</summary>
    public string? PublisherId { get; init; }

    /// <summary>Host of the feed within which <see cref="PublisherId"/> is unique; null where it came by no feed.</summary>
    public string? FeedHost { get; init; }

    /// <summary>Its address; null where not given.</summary>
    public Uri? Url { get; init; }

    /// <summary>The headline; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null where not given.</summary>
    public string? Source { get; init; }

    /// <summary>Who wrote it; null where not given.</summary>
    public string? Author { get; init; }

    /// <summary>Language tag; null where not given.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published; null where not given.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When this edition was made; null where not given.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>What its publisher lets us do with it.</summary>
    public ArticleStatus Status { get; init; }

    /// <summary>Before this time nobody may hear of it; null where it is free at once.</summary>
    public DateTimeOffset? Embargo { get; init; }
}

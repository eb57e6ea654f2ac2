using Alerts.Articles;

namespace Alerts.Stories;

/// <summary>Decides one line of a story, once, and takes the decision into the story. Sends nothing.</summary>
/// <param name="ingested">The articles.</param>
/// <param name="decisions">The decisions.</param>
/// <param name="finder">Decides what nobody has decided yet.</param>
public sealed class LineFold(IngestedStore ingested, DecisionStore decisions, IDevelopmentFinder finder)
{
    /// <summary>Brings a story past one more line.</summary>
    /// <param name="story">The story just before the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="own">The edition that the caller was asked for and found undecided; null where there is none.</param>
    /// <param name="cancellation">Gives up waiting for the storage; nothing is lost.</param>
    public async Task<FoldedLine> FoldAsync(StoryState story, PlacedLine line, IngestedArticle? own, CancellationToken cancellation)
    {
        var edition = new EditionId(line.Line.ArticleId, line.Line.Edition);
        var isOwn = edition == own?.Id;
        var article = isOwn ? own! : await ingested.ReadAsync(edition, cancellation);
        var standing = isOwn ? null : await decisions.ReadIfExistsAsync(line.Line.ItemId, cancellation);
        var decision = standing ?? await decisions.WriteOnceAsync(
            await WithEarlierTextAsync(finder.Decide(story, line, article), article, cancellation), cancellation);
        return new FoldedLine(StoryFolding.TakeIn(story, line, article, decision), decision, standing is null);
    }

    private async Task<Decision> WithEarlierTextAsync(Decision decision, IngestedArticle own, CancellationToken cancellation)
    {
        var developments = new List<Development>();
        foreach (var development in decision.Developments)
        {
            developments.Add(development.Earlier is { } earlier
                ? development with { Earlier = await ReadAsync(earlier.At) }
                : development);
        }

        return decision with { Developments = developments };

        async Task<EarlierSentence> ReadAsync(SentenceRef at)
        {
            var edition = new EditionId(at.Item.ArticleId, at.Item.Edition);
            var article = edition == own.Id ? own : await ingested.ReadAsync(edition, cancellation);
            return EarlierSentence.Read(at, article.Items[at.Item.Number]);
        }
    }
}

/// <summary>What came of a line.</summary>
/// <param name="Story">The story after it.</param>
/// <param name="Decision">The decision that stands.</param>
/// <param name="IsNew">True where it was decided now, false where a decision was found.</param>
public sealed record FoldedLine(StoryState Story, Decision Decision, bool IsNew);

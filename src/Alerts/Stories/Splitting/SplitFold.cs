using Alerts.Articles;

namespace Alerts.Stories.Splitting;

/// <summary>Brings either story past the line that splits. Decides nothing.</summary>
/// <param name="ingested">Gives the name of a story's first item.</param>
/// <param name="assignment">Gives the time of an item's line.</param>
public sealed class SplitFold(IngestedStore ingested, StoryAssignment assignment)
{
    /// <summary>One of the two stories after the line.</summary>
    /// <param name="before">The story that is split, just before the line.</param>
    /// <param name="line">The line, as the wanted story has it.</param>
    /// <param name="cancellation">Gives up waiting for the storage; nothing is lost.</param>
    public async Task<StoryState> TakeAsync(StoryState before, PlacedLine line, CancellationToken cancellation)
    {
        var split = line.Line.Splits ?? throw new ArgumentException("The line does not split.", nameof(line));
        var isNew = line.Line.StoryId == split.StoryId;
        var story = StorySplitting.Keep(before, item => split.Moves(item.ArticleId, item.Number) == isNew);
        var (first, last) = (story.Items[0], story.Items[^1]);
        var article = await ingested.ReadAsync(first.Id.EditionId, cancellation);
        return story with
        {
            Id = line.Line.StoryId,
            Name = article.Item(first.Id.Number).Analysis.Name,
            Opened = (await assignment.ReadAsync(first.Line, cancellation)).Line.Time,
            Updated = (await assignment.ReadAsync(last.Line, cancellation)).Line.Time,
            LastLine = line.Position,
            Aliases = isNew ? null : before.Aliases,
        };
    }
}

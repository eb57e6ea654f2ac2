using Alerts.Articles;
using Alerts.Stories.Merging;
using Alerts.Stories.Skipping;
using Alerts.Stories.Splitting;
using Alerts.Storage;
using Microsoft.Extensions.Logging;

namespace Alerts.Stories;

/// <summary>Decides one line of a story, once, and takes the decision into the story. Sends nothing.</summary>
/// <remarks>
/// A line that failed <see cref="MaxTries"/> times is skipped. The mark of it stands where the decision would: so whoever is
/// first, the one who decides or the one who gives up, is followed by all. The log's line comes after the mark.
/// </remarks>
public sealed class LineFold(
    IngestedStore ingested, DecisionStore decisions, IDevelopmentFinder finder, StoryAssignment assignment, SplitFold splits,
    LineTries tries, ILogger<LineFold> log)
{
    /// <summary>Failures after which a line is skipped: as often as the queue tries a message.</summary>
    public const int MaxTries = 8;

    /// <summary>Brings a story past one more line.</summary>
    /// <param name="story">The story just before the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="own">The edition that the caller brings in; null where there is none, as in a rebuild, which skips no further lines.</param>
    /// <param name="isUndecided">True where the caller found no decision of the line: none is looked for again.</param>
    /// <param name="cancellation">Gives up waiting for the storage; nothing is lost.</param>
    public async Task<FoldedLine> FoldAsync(
        StoryState story, PlacedLine line, IngestedArticle? own, bool isUndecided, CancellationToken cancellation)
    {
        if (line.Line.Merges is { } merged)
            return await MergeAsync(story, line, merged, own, cancellation);
        if (line.Line.Splits is not null)
            return await SplitAsync(story, line, own, cancellation);

        var standing = isUndecided ? null : await decisions.ReadIfExistsAsync(line.Line.ItemId, cancellation);
        var isOpen = standing is null or { IsSkipped: true };
        if (standing?.Skips(line.Position) == true
            || (isOpen && !isUndecided && await assignment.IsSkippedAsync(line.Position, cancellation)))
            return await SkipAsync(story, line, cancellation);

        try
        {
            return await DecideAsync(story, line, own, standing, cancellation);
        }
        // A storage that does not answer is no fault of the line; and who has no edition of his own to bring in gives up no other's.
        catch (Exception e) when (
            own is not null && isOpen && e.IsOwnFault())
        {
            var number = await tries.CountAsync(line, cancellation);
            log.CannotFold(e, line.Line.StoryId, line.Line.ItemId.ToString(), number, MaxTries);
            if (number < MaxTries)
                throw;
            return await SkipAsync(story, line, cancellation);
        }
    }

    // The younger story is made from its lines, whatever stands in the store: it is taken in as it was at its last line.
    private async Task<FoldedLine> MergeAsync(
        StoryState story, PlacedLine line, MergedStory merged, IngestedArticle? own, CancellationToken cancellation)
    {
        var younger = await MakeAsync(merged.StoryId, merged.LastLine, own, cancellation);
        var slots = await decisions.WriteOnceAsync(StoryMerging.Join(story, younger, line.Position), cancellation);
        return new FoldedLine(StoryMerging.TakeIn(story, line, younger, slots), null, false);
    }

    // The new story begins with what the one that is split knew just before the line, whatever stands in the store.
    private async Task<FoldedLine> SplitAsync(StoryState story, PlacedLine line, IngestedArticle? own, CancellationToken cancellation)
    {
        var before = story;
        if (story.Id == line.Line.Splits!.StoryId)
        {
            var source = (await assignment.ReadAsync(line.Position, cancellation)).Line;
            before = await MakeAsync(source.StoryId, source.Previous, own, cancellation);
        }

        return new FoldedLine(await splits.TakeAsync(before, line, cancellation), null, false);
    }

    private async Task<StoryState> MakeAsync(string storyId, long lastLine, IngestedArticle? own, CancellationToken cancellation)
    {
        var story = new StoryState(storyId);
        foreach (var one in await assignment.LinesAsync(await assignment.ReadAsync(storyId, lastLine, cancellation), -1, cancellation))
        {
            story = (await FoldAsync(story, one, own, false, cancellation)).Story;
        }

        return story;
    }

    private async Task<FoldedLine> DecideAsync(
        StoryState story, PlacedLine line, IngestedArticle? own, Decision? standing, CancellationToken cancellation)
    {
        var edition = new EditionId(line.Line.ArticleId, line.Line.Edition);
        var article = edition == own?.Id ? own : await ingested.ReadAsync(edition, cancellation);
        if (standing is { IsSkipped: false })
            return new FoldedLine(StoryFolding.TakeIn(story, line, article, standing), standing, false);

        var previous = StoryFolding.PreviousEdition(story, line.Line) is { } before ? await ingested.ReadAsync(before, cancellation) : null;
        var decided = finder.Decide(story, line, article, previous) with { Aliases = story.Aliases };
        var found = await WithEarlierTextAsync(decided, article, previous, cancellation);
        var after = StoryFolding.TakeIn(story, line, article, found);   // before it is written: what cannot be taken in is no decision
        var written = await decisions.WriteOnceAsync(found, line.Position, cancellation);
        return new FoldedLine(written == found ? after : StoryFolding.TakeIn(story, line, article, written), written, true);
    }

    private async Task<FoldedLine> SkipAsync(StoryState story, PlacedLine line, CancellationToken cancellation)
    {
        var standing = await decisions.WriteOnceAsync(Decision.Skip(line), line.Position, cancellation);
        if (!standing.Skips(line.Position))
            return await DecideAsync(story, line, null, standing, cancellation);   // somebody else could decide it

        if (await assignment.SkipAsync(line, cancellation))
            log.Skipped(line.Line.StoryId, line.Line.ItemId.ToString());
        return new FoldedLine(StoryFolding.PassOver(story, line), standing, false);
    }

    private async Task<Decision> WithEarlierTextAsync(
        Decision decision, IngestedArticle own, IngestedArticle? previous, CancellationToken cancellation)
    {
        var read = ((IngestedArticle?[])[own, previous]).OfType<IngestedArticle>().ToDictionary(article => article.Id);
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
            var edition = at.Item.EditionId;
            if (!read.TryGetValue(edition, out var article))
                read[edition] = article = await ingested.ReadAsync(edition, cancellation);
            return EarlierSentence.Read(at, article.Item(at.Item.Number));
        }
    }
}

/// <summary>What came of a line.</summary>
/// <param name="Story">The story after it.</param>
/// <param name="Decision">The decision that stands; the mark of it where the line is skipped; null for a line that merges or splits.</param>
/// <param name="IsNew">True where it was decided now, false where a decision was found.</param>
public sealed record FoldedLine(StoryState Story, Decision? Decision, bool IsNew);

using Alerts.Stories.Splitting;

namespace Alerts.Stories;

/// <content>What a person assigns otherwise.</content>
public sealed partial class StoryAssignment
{
    /// <summary>Writes that a story is part of an older one.</summary>
    /// <param name="older">Id of the story that goes on.</param>
    /// <param name="younger">Id of the story that becomes part of it.</param>
    /// <param name="cancellation">Stops between two attempts.</param>
    /// <returns>The line; null where one of the two is part of another by now.</returns>
    public async Task<PlacedLine?> MergeAsync(string older, string younger, CancellationToken cancellation)
    {
        var written = await _log.AppendAsync(
            () => _index.FindStory(older) == older && _index.FindStory(younger) == younger ? StoryPlacement.Merge(_index, older, younger) : null,
            cancellation);
        return written is { } own ? new PlacedLine(own.Position, own.Line) : null;
    }

    /// <summary>Writes that items of a story become one of their own.</summary>
    /// <param name="last">The story's last line, by which the items were chosen.</param>
    /// <param name="items">What moves.</param>
    /// <param name="cancellation">Stops between two attempts.</param>
    /// <returns>The line; null where the story has got another line by now.</returns>
    public async Task<PlacedLine?> SplitAsync(PlacedLine last, IReadOnlyList<SplitItem> items, CancellationToken cancellation)
    {
        var story = last.Line.StoryId;
        var written = await _log.AppendAsync(
            () => _index.FindStory(story) == story && _index.LastLine(story) == last.Position ? StoryPlacement.Split(_index, story, items) : null,
            cancellation);
        return written is { } own ? new PlacedLine(own.Position, own.Line) : null;
    }
}

namespace Alerts.Stories.Merging;

/// <summary>A story that a line of the log makes part of an older one; it gets no lines any more.</summary>
/// <param name="StoryId">Lower-case hex; from now on another name of the older story.</param>
/// <param name="LastLine">Position of its last line.</param>
public sealed record MergedStory(string StoryId, long LastLine);

/// <summary>
/// Where the slots of a merged story went: container <c>decisions</c>, <c>merged/{line}.json</c>, written once. Later decisions name
/// slots by number, so a release that reads figures otherwise must not count them anew.
/// </summary>
/// <param name="Line">Position of the line that merges.</param>
/// <param name="Slots">For each slot of the merged story its index in the older one.</param>
public sealed record MergedSlots(long Line, IReadOnlyList<int> Slots)
{
    /// <summary>Version of this form; raised when a field changes meaning.</summary>
    public int Version { get; init; } = 1;
}

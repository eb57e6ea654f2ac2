using Alerts.Storage.Log;

namespace Alerts.Stories.Merging;

/// <summary>The stories that were merged into others, as the log tells.</summary>
internal sealed class StoryAliases
{
    private readonly Dictionary<string, SavedAlias> _byId = [];

    /// <summary>Ids of the merged stories, in no order.</summary>
    public IReadOnlyCollection<string> Ids => _byId.Keys;

    /// <summary>The story that goes on under which an id's items are found; the id itself where it was not merged.</summary>
    public string Resolve(string storyId)
    {
        while (_byId.TryGetValue(storyId, out var alias))
        {
            storyId = alias.Into;
        }

        return storyId;
    }

    /// <summary>Position of the last line of a merged story; null where it is none.</summary>
    public long? LastLine(string storyId) => _byId.TryGetValue(storyId, out var alias) ? alias.LastLine : null;

    /// <summary>Notes a merge.</summary>
    /// <returns>Takes it back.</returns>
    public Action Add(MergedStory merged, string into) =>
        Undo.Set(_byId, merged.StoryId, new SavedAlias(merged.StoryId, into, merged.LastLine));

    /// <summary>The aliases for a snapshot, in the order of the stories' last lines; null where there are none.</summary>
    public IReadOnlyList<SavedAlias>? Save() => _byId.Count == 0 ? null : [.. _byId.Values.OrderBy(alias => alias.LastLine)];

    /// <summary>Starts from a snapshot.</summary>
    public void Restore(IReadOnlyList<SavedAlias>? saved)
    {
        _byId.Clear();
        foreach (var alias in saved ?? [])
        {
            _byId.Add(alias.Id, alias);
        }
    }
}

/// <summary>A merged story in a snapshot.</summary>
/// <param name="Id">The story that was merged.</param>
/// <param name="Into">The story that it became part of.</param>
/// <param name="LastLine">Position of its last line.</param>
internal sealed record SavedAlias(string Id, string Into, long LastLine);

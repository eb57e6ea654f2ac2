using System.Text.Json;
using Alerts.Storage.Log;
using Alerts.Subscriptions.Topics;

namespace Alerts.Subscriptions;

/// <summary>The subscriptions as the log tells them, in memory: the highest revision of each.</summary>
internal sealed class SubscriptionIndex : ILogView<SubscriptionLine>
{
    private readonly Dictionary<string, (SubscriptionLine Line, TopicQuery? Query)> _latest = [];

    /// <summary>The running subscriptions.</summary>
    public IReadOnlyList<ActiveSubscription> Active =>
        [.. _latest.Values.Where(s => s.Query is not null).Select(s => new ActiveSubscription(s.Line, s.Query!))];

    /// <summary>Tells whether a revision or a later one is known.</summary>
    public bool Knows(SubscriptionLine line) => _latest.TryGetValue(line.Id, out var known) && known.Line.Revision >= line.Revision;

    /// <inheritdoc/>
    public Action Apply(long position, SubscriptionLine line)
    {
        // A topic that an older version accepted and this one refuses finds nothing.
        return Knows(line)
            ? () => { }
            : Undo.Set(_latest, line.Id, (line, line.Topic is null ? null : TopicParser.Parse(line.Topic).Value));
    }

    /// <inheritdoc/>
    /// <remarks>Ended subscriptions are kept: an earlier revision that comes late must not run again.</remarks>
    public BinaryData Save() => BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(
        _latest.Values.Select(s => s.Line).OrderBy(line => line.Id, StringComparer.Ordinal).ToList(),
        StateJson.Default.IReadOnlyListSubscriptionLine));

    /// <inheritdoc/>
    public void Restore(BinaryData? saved)
    {
        _latest.Clear();
        var lines = saved is null ? [] : JsonSerializer.Deserialize(saved.ToMemory().Span, StateJson.Default.IReadOnlyListSubscriptionLine);
        foreach (var line in lines ?? [])
        {
            Apply(0, line);
        }
    }
}

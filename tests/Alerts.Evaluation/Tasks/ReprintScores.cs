using System.Text.Json.Nodes;
using Alerts.Stories;

namespace Alerts.Evaluation.Tasks;

/// <summary>Counts what came of the copies.</summary>
internal sealed class ReprintScores
{
    private readonly SortedDictionary<string, int> _missed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _told = new(StringComparer.Ordinal);
    private int _copies;
    private int _strayed;
    private int _pairs;
    private int _wrong;

    /// <summary>Counts a copy.</summary>
    /// <param name="edit">What was done to it.</param>
    /// <param name="joined">Whether it joined the story of its article.</param>
    /// <param name="decision">What was decided in that story.</param>
    public void Add(string edit, bool joined, Decision decision)
    {
        _copies++;
        _strayed += joined ? 0 : 1;
        _missed[edit] = _missed.GetValueOrDefault(edit) + (joined && decision.Origin is not null ? 0 : 1);
        _told[edit] = _told.GetValueOrDefault(edit) + (decision.Developments.Count > 0 ? 1 : 0);
    }

    /// <summary>Counts two reports of one story.</summary>
    /// <param name="isCopy">Whether the later was taken for a copy.</param>
    public void AddPair(bool isCopy)
    {
        _pairs++;
        _wrong += isCopy ? 1 : 0;
    }

    /// <summary>The scores.</summary>
    public JsonObject Tell() => new()
    {
        ["copies"] = _copies, ["recall"] = Math.Round(1 - (_missed.Values.Sum() / (double)Math.Max(1, _copies)), 4),
        ["strayed"] = _strayed, ["missed"] = Counts(_missed), ["told"] = Counts(_told), ["pairs"] = _pairs, ["false"] = _wrong,
    };

    private static JsonObject Counts(SortedDictionary<string, int> counts) => new(counts.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value)));
}

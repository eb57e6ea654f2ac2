namespace Alerts.TestSupport;

/// <summary>A file dropped for one article.</summary>
/// <param name="Id">Names the drop; the same file seen again has the same.</param>
/// <param name="Text">What it says.</param>
/// <param name="Updated">When its publisher made it; null where not given.</param>
public sealed record ModelDrop(string Id, string Text, DateTimeOffset? Updated);

/// <summary>The rules of editions as docs/articles.md tells them, for one article and in the plainest form.</summary>
public sealed class EditionModel
{
    private readonly List<ModelDrop> _editions = [];
    private readonly Dictionary<string, (int Edition, bool IsRepeat)> _seen = [];

    /// <summary>The text of each edition, from the first.</summary>
    public IEnumerable<string> Texts => _editions.Select(edition => edition.Text);

    /// <summary>Takes a file in.</summary>
    /// <param name="drop">The file.</param>
    /// <returns>The edition that it is, and whether another drop said the same before.</returns>
    public (int Edition, bool IsRepeat) Take(ModelDrop drop)
    {
        if (_seen.TryGetValue(drop.Id, out var before))
            return before;
        return _seen[drop.Id] = Place(drop);
    }

    /// <summary>Drops of which many have a text, a time or an id in common.</summary>
    /// <param name="random">Decides.</param>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<ModelDrop> RandomDrops(Random random, int count)
    {
        var drops = new List<ModelDrop>();
        while (drops.Count < count)
        {
            if (drops.Count > 0 && random.Next(4) == 0)
                drops.Add(drops[random.Next(drops.Count)]);
            else
                drops.Add(new ModelDrop($"drop-{drops.Count}", $"text-{random.Next(3)}",
                    random.Next(3) == 0 ? null : DateTimeOffset.UnixEpoch.AddHours(random.Next(4))));
        }

        return drops;
    }

    private (int Edition, bool IsRepeat) Place(ModelDrop drop)
    {
        if (_editions.Count > 0)
        {
            var latest = _editions[^1];
            if (latest.Text == drop.Text)
                return (_editions.Count, true);

            var older = _editions.FindLastIndex(edition => edition.Text == drop.Text);
            var isNewer = drop.Updated is not null && latest.Updated is not null && drop.Updated > latest.Updated;
            if (older >= 0 && !isNewer)
                return (older + 1, true);
        }

        _editions.Add(drop);
        return (_editions.Count, false);
    }
}

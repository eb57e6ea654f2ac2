namespace Alerts.TestSupport.GoldenStories;

/// <summary>Holds what a subscriber was told of an article against what had to be told.</summary>
public static class GoldenVerdict
{
    /// <summary>What is wrong in what a subscriber was told of an article; a text each.</summary>
    /// <param name="who">The subscriber.</param>
    /// <param name="golden">The article.</param>
    /// <param name="told">What he was told, in any order.</param>
    public static IEnumerable<string> Faults(string who, GoldenArticle golden, IEnumerable<Told> told)
    {
        var wanted = golden.Lines.Where(line => line.Who == who && line.Kind is not null).ToList();
        var silence = golden.Lines.FirstOrDefault(line => line.Who == who && line.Kind is null);
        var left = told.ToList();
        if (silence is { NotYet: not null } && left.Count == 0)
            yield return $"holds now, its \"not yet\" must go: {who}: silent";
        if (silence is { NotYet: not null })
            yield break;

        var isWhole = true;
        foreach (var line in wanted)
        {
            var met = left.Find(line.IsMetBy);
            left.Remove(met!);
            if (met is null && line.NotYet is null)
                yield return $"not told: {line}";
            isWhole &= met is not null || line.NotYet is null;
        }

        // Where something cannot be told yet, what is told in its place is no fault of its own.
        if (!isWhole)
            yield break;
        var isOpening = wanted.Exists(line => line.Kind == Told.Opens);
        if (wanted.Exists(line => line.NotYet is not null) && (isOpening || left.Count == 0))
            yield return $"holds now, the \"not yet\" must go: {string.Join("; ", wanted.Where(line => line.NotYet is not null))}";
        if (wanted.Exists(line => line.NotYet is not null))
            yield break;
        foreach (var extra in left.Where(t => !(isOpening && t.Kind == Told.Opens)))
        {
            yield return $"not to be told: {who}: {extra}";
        }
    }
}

/// <summary>One thing that a subscriber was told.</summary>
public sealed record Told(string Kind, string Text, string? Change)
{
    /// <summary>Kind of all that is told of the first article of a story.</summary>
    public const string Opens = "NEW STORY";


    public override string ToString() => $"{Kind} \"{Text}\"{(Change is null ? "" : $" ({Change})")}";
}

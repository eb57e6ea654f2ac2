using System.Text;
using Alerts.Delivery;

namespace Alerts.Tests.GoldenStories;

/// <summary>Holds what was told against what had to be told, and says the difference so that a person can read it.</summary>
internal static class GoldenJudge
{
    private const string Opens = "NEW STORY";

    /// <summary>One text an article in which something is wrong; empty where all is as expected.</summary>
    public static IReadOnlyList<string> Judge(GoldenStory story, IReadOnlyList<PlayedArticle> played) =>
        [.. story.Articles.Zip(played, (golden, came) => Judge(story, golden, came)).OfType<string>()];

    /// <summary>What an alert tells: its kind, and for a figure the value before and after.</summary>
    public static IEnumerable<Told> Told(Alert alert)
    {
        var opens = alert.Opening.StartsWith(Opens, StringComparison.Ordinal);
        // A section without a sentence of its own only sums up.
        return alert.Sections.Where(section => section.Now is not null)
            .Select(section => new Told(opens ? Opens : section.Label, section.Now!.Text, section.Change));
    }

    private static string? Judge(GoldenStory story, GoldenArticle golden, PlayedArticle came)
    {
        var faults = story.Topics.Keys.SelectMany(who => Faults(who, golden, came)).ToList();
        if (faults.Count == 0)
            return null;

        var text = new StringBuilder($"{golden.Title} ({golden.Id}, {golden.Published:d MMM HH:mm})\n");
        foreach (var fault in faults)
        {
            text.Append("  ").Append(fault).Append('\n');
        }

        foreach (var (who, alert) in came.Alerts)
        {
            text.Append("  told ").Append(who).Append(": ").AppendJoin("\n       ", Told(alert)).Append('\n');
        }

        foreach (var (sentence, i) in came.Decisions.SelectMany(d => d.Sentences).Select((s, i) => (s, i)))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  sentence {i + 1}: {sentence.Fate}, {sentence.Reason}, novelty {sentence.Novelty}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Faults(string who, GoldenArticle golden, PlayedArticle came)
    {
        var wanted = golden.Lines.Where(line => line.Who == who && line.Kind is not null).ToList();
        var silence = golden.Lines.FirstOrDefault(line => line.Who == who && line.Kind is null);
        var left = came.Alerts.TryGetValue(who, out var alert) ? Told(alert).ToList() : [];
        if (silence is { NotYet: not null } && left.Count == 0)
            yield return $"holds now, its \"not yet\" must go: {who}: silent";
        if (silence is { NotYet: not null })
            yield break;

        var isWhole = true;
        foreach (var line in wanted)
        {
            var told = left.Find(t => line.IsMetBy(t));
            left.Remove(told!);
            if (told is null && line.NotYet is null)
                yield return $"not told: {line}";
            isWhole &= told is not null || line.NotYet is null;
        }

        // Where something cannot be told yet, what is told in its place is no fault of its own.
        if (!isWhole)
            yield break;
        var isOpening = wanted.Exists(line => line.Kind == Opens);
        if (wanted.Exists(line => line.NotYet is not null) && (isOpening || left.Count == 0))
            yield return $"holds now, the \"not yet\" must go: {string.Join("; ", wanted.Where(line => line.NotYet is not null))}";
        if (wanted.Exists(line => line.NotYet is not null))
            yield break;
        foreach (var extra in left.Where(t => !(isOpening && t.Kind == Opens)))
        {
            yield return $"not to be told: {who}: {extra}";
        }
    }
}

/// <summary>One thing that a subscriber was told.</summary>
internal sealed record Told(string Kind, string Text, string? Change)
{
    public override string ToString() => $"{Kind} \"{Text}\"{(Change is null ? "" : $" ({Change})")}";
}

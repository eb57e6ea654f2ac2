using System.Text;
using Alerts.Delivery;
using Alerts.TestSupport.GoldenStories;

namespace Alerts.Tests.GoldenStories;

/// <summary>Holds what was told against what had to be told, and says the difference so that a person can read it.</summary>
internal static class GoldenJudge
{
    /// <summary>One text an article in which something is wrong; empty where all is as expected.</summary>
    public static IReadOnlyList<string> Judge(GoldenStory story, IReadOnlyList<PlayedArticle> played) =>
        [.. story.Articles.Zip(played, (golden, came) => Judge(story, golden, came)).OfType<string>()];

    /// <summary>What an alert tells: its kind, and for a figure the value before and after.</summary>
    public static IEnumerable<Told> Told(Alert alert)
    {
        var opens = alert.Opening.StartsWith(TestSupport.GoldenStories.Told.Opens, StringComparison.Ordinal);
        // A section without a sentence of its own only sums up.
        return alert.Sections.Where(section => section.Now is not null)
            .Select(section => new Told(opens ? TestSupport.GoldenStories.Told.Opens : section.Label, section.Now!.Text, section.Change));
    }

    private static string? Judge(GoldenStory story, GoldenArticle golden, PlayedArticle came)
    {
        var faults = story.Topics.Keys.SelectMany(who => GoldenVerdict.Faults(
            who, golden, came.Alerts.TryGetValue(who, out var alert) ? Told(alert) : [])).ToList();
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
}

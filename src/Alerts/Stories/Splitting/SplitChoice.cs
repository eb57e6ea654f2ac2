using System.Globalization;

namespace Alerts.Stories.Splitting;

/// <summary>Finds the items of a story that a person names.</summary>
internal static class SplitChoice
{
    private const string Field = "$.items";

    /// <summary>The items, or what is wrong with the names.</summary>
    /// <param name="story">The story.</param>
    /// <param name="names">As a person names them (<see cref="SplitStory.SplitAsync"/>).</param>
    public static Result<IReadOnlyList<SplitItem>> Of(StoryState story, IReadOnlyList<string> names)
    {
        var all = story.Items.Select(item => new SplitItem(item.Id.ArticleId, item.Id.Number)).Distinct().ToList();
        var chosen = new HashSet<SplitItem>();
        foreach (var name in names)
        {
            var found = all.Where(item => IsNamed(item, name)).ToList();
            if (found.Count == 0 && story.Skipped?.Any(item => IsNamed(new SplitItem(item.ArticleId, item.Number), name)) == true)
            {
                return Wrong("skipped", $"Article {name} could not be compared with the story and was skipped: nothing of it stands there.",
                    "Mend the cause, then replay its message (./alerts poison list, poison replay ID); after that it can be split off.");
            }

            if (found.Count == 0)
                return Wrong("unknown", $"The story has no article {name}.", "See its articles with: GET api/stories/{id}");
            if (found.DistinctBy(item => item.ArticleId).Count() > 1)
                return Wrong("ambiguous", $"Several of its articles begin with {name}.", "Give more of the article's id.");
            chosen.UnionWith(found);
        }

        return chosen.Count == all.Count
            ? Wrong("all", "All articles of the story are named, so nothing would be left of it.", "Leave at least one in it.")
            : all.FindAll(chosen.Contains);
    }

    /// <summary>Whether a split moved exactly what is named.</summary>
    public static bool IsSame(StorySplit split, IReadOnlyList<string> names) =>
        names.All(name => split.Items.Any(item => IsNamed(item, name))) && split.Items.All(item => names.Any(name => IsNamed(item, name)));

    private static bool IsNamed(SplitItem item, string name)
    {
        var parts = name.Split('-');
        return parts[0].Length > 0 && item.ArticleId.StartsWith(parts[0], StringComparison.Ordinal)
            && (parts.Length == 1 || (parts.Length == 3 && parts[2] == item.Item.ToString(CultureInfo.InvariantCulture)));
    }

    private static InputError Wrong(string reason, string cause, string remedy) => new($"story.split.{reason}", Field, cause, remedy);
}

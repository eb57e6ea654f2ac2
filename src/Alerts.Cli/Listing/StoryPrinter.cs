using Alerts.Stories;

namespace Alerts.Cli.Listing;

/// <summary>Shows a story to a person.</summary>
internal static class StoryPrinter
{
    /// <summary>Prints it: what is counted, and every article with what was new in it.</summary>
    public static void Print(StoryView story)
    {
        Terminal.Line($"[bold]{story.Name}[/]");
        Terminal.Line($"[grey]{story.Id}, from {ListOptions.Time(story.Opened)} to {ListOptions.Time(story.Updated)}[/]");
        foreach (var slot in story.Figures.Where(slot => slot.Values.Count > 0))
        {
            var values = slot.Values.Select(value => value.Holder is null ? value.Written : $"{value.Written} ({value.Holder})");
            Terminal.Line($"  {slot.Label}: {string.Join(", ", values)} [grey]{slot.Standing}[/]");
        }

        foreach (var item in story.Skipped)
        {
            Terminal.Line($"  [red]Not compared[/]: item {item.Number} of {ListOptions.Short(item.ArticleId)}, edition {item.Edition}; see ./alerts poison list");
        }

        foreach (var article in story.Articles)
        {
            Terminal.Line();
            Terminal.Line($"{ListOptions.Time(article.Received)}  [bold]{article.Title}[/] [grey]{article.Source ?? ""}[/]");
            foreach (var development in article.Developments)
            {
                Terminal.Line($"  [green]{development.Kind}[/] {development.Text}");
            }

            if (article.Developments.Count == 0)
                Terminal.Line($"  [grey]nothing new[/]");
        }
    }
}

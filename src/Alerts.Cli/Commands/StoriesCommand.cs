using System.CommandLine;
using Alerts.Cli.Listing;
using Alerts.Cli.Local;
using Alerts.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts stories [ID]</c>: lists stories, or shows one.</summary>
internal static class StoriesCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("id") { Description = "A story's id or its beginning: show this one.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(
            "stories", "List the stories, the one that moved last first, or show one. Examples: ./alerts stories; ./alerts stories 3fa9c1")
        {
            id, ListOptions.Limit, ListOptions.After, Target.Option, JsonOutput.Option,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
            return arguments.GetValue(id) is { } start
                ? await ShowAsync(arguments, services, start, cancellation)
                : await ListAsync(arguments, services, cancellation);
        });
        return command;
    }

    private static async Task<int> ListAsync(ParseResult arguments, ServiceProvider services, CancellationToken cancellation)
    {
        var read = await Terminal.WaitAsync("Reading the stories", () => services.GetRequiredService<StoryList>().ReadAsync(
            arguments.GetValue(ListOptions.Limit), arguments.GetValue(ListOptions.After), cancellation));
        return JsonOutput.Answer(arguments, read, ViewJson.Default.PageStorySummary, Print);
    }

    private static void Print(Page<StorySummary> page)
    {
        foreach (var story in page.Items)
        {
            Terminal.Line(
                $"{ListOptions.Short(story.Id)}  {ListOptions.Time(story.Updated)}  {story.Articles,3} {(story.Articles == 1 ? "article " : "articles")}  [bold]{story.Name}[/]{ListOptions.Withdrawn(story)}");
        }

        if (page.Items.Count == 0)
            Terminal.Note($"There are no stories yet. Drop an article: ./alerts drop FILE");
        ListOptions.More("stories", page.Next);
    }

    private static async Task<int> ShowAsync(ParseResult arguments, ServiceProvider services, string start, CancellationToken cancellation)
    {
        var id = await StoryIds.FindAsync(services, start, cancellation);
        var story = await Terminal.WaitAsync("Reading the story", () => services.GetRequiredService<StoryReader>().ReadAsync(id, cancellation))
            ?? throw new UserException($"There is no story {start} any more.", ExitCodes.NotFound);
        return JsonOutput.Answer(arguments, story, ViewJson.Default.StoryView, StoryPrinter.Print);
    }
}

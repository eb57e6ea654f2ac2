using System.CommandLine;
using Alerts.Cli.Listing;
using Alerts.Cli.Local;
using Alerts.Stories.Merging;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts story</c>: what a person can do to stories.</summary>
internal static class StoryCommand
{
    public static Command Create() => new("story", "Find stories that look like one, make them one by hand, or one two.")
    {
        StorySuspectsCommand.Create(), Merge(), StorySplitCommand.Create(),
    };

    private static Command Merge()
    {
        var one = new Argument<string>("id") { Description = "A story's id or its beginning." };
        var other = new Argument<string>("other") { Description = "The other one; the order does not matter: the older story goes on." };
        var command = new Command(
            "merge", "Make two stories one. The younger's id then stands for the older. Nothing is sent. Example: ./alerts story merge 3fa9c1 b07d22")
        {
            one, other, Target.Option, JsonOutput.Option,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
            var (first, second) = (
                await StoryIds.FindAsync(services, arguments.GetValue(one)!, cancellation),
                await StoryIds.FindAsync(services, arguments.GetValue(other)!, cancellation));
            var merged = await Terminal.WaitAsync(
                "Merging the stories", () => services.GetRequiredService<MergeStories>().MergeAsync(first, second, cancellation));
            return JsonOutput.Answer(arguments, merged, ViewJson.Default.StoryMerge, Print);
        });
        return command;
    }

    private static void Print(StoryMerge merged)
    {
        var (story, alias) = (ListOptions.Short(merged.StoryId), ListOptions.Short(merged.Alias));
        if (merged.IsNew)
            Terminal.Line($"[bold]{alias}[/] is part of [bold]{story}[/] now, and its id stands for it. Nothing was sent.");
        else
            Terminal.Line($"The two were one story before: [bold]{story}[/].");
        if (merged.Waits is { } reason)
            Terminal.Note($"The story could not be brought up to it yet, the next article tries again: {reason}");
    }
}

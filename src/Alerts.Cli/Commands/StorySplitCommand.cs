using System.CommandLine;
using Alerts.Cli.Listing;
using Alerts.Cli.Local;
using Alerts.Stories.Splitting;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts story split</c>: takes articles out of a story that they do not belong to.</summary>
internal static class StorySplitCommand
{
    public static Command Create()
    {
        var story = new Argument<string>("id") { Description = "The story's id or its beginning." };
        var items = new Argument<string[]>("article")
        {
            Description = "What moves, with all editions: an article's id or its beginning, or ARTICLE-EDITION-SECTION for one section of a live blog.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(
            "split", "Take articles out of a story into a new one. Nothing is sent. Example: ./alerts story split 3fa9c1 77e0aa 91bc03")
        {
            story, items, Target.Option, JsonOutput.Option,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
            var id = await StoryIds.FindAsync(services, arguments.GetValue(story)!, cancellation);
            var done = await Terminal.WaitAsync(
                "Splitting the story",
                () => services.GetRequiredService<SplitStory>().SplitAsync(id, arguments.GetValue(items)!, cancellation));
            return JsonOutput.Answer(arguments, done, ViewJson.Default.StorySplitDone, Print);
        });
        return command;
    }

    private static void Print(StorySplitDone done)
    {
        var (story, made) = (ListOptions.Short(done.StoryId), ListOptions.Short(done.Made));
        if (done.IsNew)
            Terminal.Line($"The articles are story [bold]{made}[/] now; [bold]{story}[/] goes on without them. Nothing was sent.");
        else
            Terminal.Line($"They were split before: they are story [bold]{made}[/].");
        if (done.Waits is { } reason)
            Terminal.Note($"The stories could not be brought up to it yet, the next article tries again: {reason}");
    }
}

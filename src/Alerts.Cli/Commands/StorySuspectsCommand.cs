using System.CommandLine;
using System.Globalization;
using Alerts.Cli.Listing;
using Alerts.Cli.Local;
using Alerts.Stories;
using Alerts.Stories.Suspects;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts story suspects</c>: lists pairs of stories that look like one.</summary>
internal static class StorySuspectsCommand
{
    public static Command Create()
    {
        var command = new Command(
            "suspects", "List pairs of stories that look like one, among those that moved last. Merges nothing. Example: ./alerts story suspects --limit 200")
        {
            ListOptions.Limit, ListOptions.After, Target.Option, JsonOutput.Option,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
            var limit = arguments.GetValue(ListOptions.Limit);
            var read = await Terminal.WaitAsync("Comparing the stories", tell => services.GetRequiredService<StorySuspects>().ReadAsync(
                limit, arguments.GetValue(ListOptions.After), compared => tell($"{compared} of up to {limit}"), cancellation));
            return JsonOutput.Answer(arguments, read, ViewJson.Default.PageSuspectedPair, Print);
        });
        return command;
    }

    private static void Print(Page<SuspectedPair> page)
    {
        foreach (var pair in page.Items)
        {
            Terminal.Line($"{pair.Score.ToString("0.00", CultureInfo.InvariantCulture)}  {Short(pair.Story)}  {Time(pair.Story)}  [bold]{pair.Story.Name}[/]{ListOptions.Withdrawn(pair.Story)}");
            Terminal.Line($"      {Short(pair.Other)}  {Time(pair.Other)}  [bold]{pair.Other.Name}[/]{ListOptions.Withdrawn(pair.Other)}");
        }

        if (page.Items.Count == 0)
            Terminal.Note($"No two stories look like one.");
        else
            Terminal.Note($"Make two of them one: ./alerts story merge ID ID");
        ListOptions.More("story suspects", page.Next);
    }

    private static string Short(StorySummary story) => ListOptions.Short(story.Id);

    private static string Time(StorySummary story) => ListOptions.Time(story.Updated);
}

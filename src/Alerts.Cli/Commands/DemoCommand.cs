using System.CommandLine;
using Alerts.Cli.Demo;
using Alerts.Cli.Local;
using Alerts.Ingest;
using Alerts.Text;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts demo</c>: plays the seed story on a fresh installation and shows the alerts.</summary>
internal static class DemoCommand
{
    private const string DemoAddress = "desk@example.org";

    public static Command Create()
    {
        var exit = new Option<bool>("--exit") { Description = "End after the story: 0 when exactly the expected alerts came, else 1." };
        var article = new Option<FileInfo>("--article") { Description = "Play this article alone; its alerts are shown, not judged." };
        var topic = new Option<string>("--topic") { Description = "With --article: the topic to subscribe to (default: the names in the article)." };
        var seeds = new Option<DirectoryInfo>("--seeds")
        {
            Description = "Play the story of this folder instead of seeds/.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(LocalFolder.Root, "seeds")),
        };
        var command = new Command("demo", "Play the seed story on a fresh installation in .alerts/demo/ and show the alerts as they arrive.")
        {
            exit, article, topic, seeds,
        };
        command.SetAction((arguments, cancellation) => RunAsync(
            LocalFolder.Of(arguments).Demo, arguments.GetValue(seeds)!.FullName, arguments.GetValue(article), arguments.GetValue(topic), arguments.GetValue(exit), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        LocalFolder folder, string seeds, FileInfo? article, string? topic, bool exit, CancellationToken cancellation)
    {
        var subscriptions = DemoFiles.Subscriptions(seeds);
        if (article is not null)
            subscriptions = topic is null ? [.. subscriptions, .. OwnTopic(article)] : [new DemoSubscription(DemoAddress, topic)];

        await using var run = await LocalRun.StartAsync(folder, fresh: true, cancellation);
        await using var services = Services.Create(run.Storage, run.Keys.Identity);
        var player = new DemoPlayer(services, folder);
        await player.SubscribeAsync(subscriptions, cancellation);
        await player.PlayAsync(article is null ? DemoFiles.Articles(seeds) : [article.FullName], cancellation);

        var faults = article is null ? DemoJudge.FindFaults(DemoFiles.Expected(seeds), player.Outbox.Mails) : [];
        Terminal.Line();
        foreach (var fault in faults)
        {
            Terminal.Line($"[red]{fault}[/]");
        }

        if (article is null && faults.Count == 0)
            Terminal.Line($"[green]As expected[/]: {player.Outbox.Mails.Count} alerts, and silence where nothing was new.");
        Terminal.Line($"The mails as files: {folder.Mails}");
        if (exit)
            return faults.Count == 0 ? 0 : 1;

        Terminal.Line($"The story as data: {run.App.Url.AbsoluteUri}api/stories/{player.StoryId}");
        Terminal.Line($"It keeps running. Stop with Ctrl-C.");
        await run.WaitAsync(cancellation);
        return faults.Count == 0 ? 0 : 1;
    }

    // Whatever the article is about, somebody should ask for it.
    private static IEnumerable<DemoSubscription> OwnTopic(FileInfo file)
    {
        if (!file.Exists)
            throw new UserException($"There is no file {file}.");

        var read = ArticleReader.Read(file.Name, File.ReadAllBytes(file.FullName));
        if (!read.IsValid)
            throw new UserException($"{file.Name} cannot be read: {read.Error.Reason} {read.Error.Remedy} ({read.Error.Code})");

        var names = TextAnalyzer.Analyze(read.Value.Title, read.Value.Text).Names.Take(3).Select(name => $"\"{name}\"").ToList();
        return names.Count == 0 ? [] : [new DemoSubscription("you@example.org", string.Join(" OR ", names))];
    }
}

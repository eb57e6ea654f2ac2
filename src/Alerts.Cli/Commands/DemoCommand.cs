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
        var probes = new Option<int>("--probes")
        {
            Description = "How many articles to measure the time from drop to mail with, after the story; 0 for none.",
            DefaultValueFactory = _ => 20,
        };
        var command = new Command("demo", "Play the seed story on a fresh installation in .alerts/demo/ and show the alerts as they arrive.")
        {
            exit, article, topic, seeds, probes,
        };
        command.SetAction((arguments, cancellation) =>
        {
            var play = new DemoOptions(
                arguments.GetValue(seeds)!.FullName, arguments.GetValue(article), arguments.GetValue(topic), arguments.GetValue(probes),
                arguments.GetValue(exit));
            return RunAsync(LocalFolder.Of(arguments).Demo, play, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(LocalFolder folder, DemoOptions options, CancellationToken cancellation)
    {
        await using var run = await LocalRun.StartAsync(folder, fresh: true, cancellation);
        Terminal.Line($"Watch the stories grow: {run.App.Url.AbsoluteUri}");
        await using var services = Services.Create(run.Storage, run.Keys.Identity);
        await using var endpoints = new DemoEndpoints();
        var player = new DemoPlayer(services, folder, endpoints);
        await player.SubscribeAsync(Subscriptions(options), cancellation);
        var isFine = options.Article is { } article
            ? await PlayAloneAsync(player, article, cancellation)
            : await PlayStoryAsync(player, options, folder, cancellation);
        Terminal.Line($"The mails as files: {folder.Mails}");
        if (options.Exit)
            return isFine ? 0 : 1;
        foreach (var story in player.Stories)
        {
            Terminal.Line($"A story's page: {run.App.Url.AbsoluteUri}stories/{story}");
        }

        Terminal.Line($"It keeps running. Stop with Ctrl-C.");
        await run.WaitAsync(cancellation);
        return isFine ? 0 : 1;
    }

    private static async Task<bool> PlayAloneAsync(DemoPlayer player, FileInfo article, CancellationToken cancellation)
    {
        await player.PlayAsync([article.FullName], cancellation);
        return true;
    }

    private static async Task<bool> PlayStoryAsync(DemoPlayer player, DemoOptions options, LocalFolder folder, CancellationToken cancellation)
    {
        var articles = DemoFiles.Articles(options.Seeds);
        await player.PlayAsync(articles, cancellation);
        await player.RepeatAsync(articles, cancellation);
        var isFine = Report(DemoJudge.Judge(DemoFiles.Expected(options.Seeds), player.Mails, player.Webhooks, player.Rejected), player);
        return options.Probes == 0 ? isFine : await LatencyProcess.RunAsync(folder, options.Probes, cancellation) && isFine;
    }

    private static bool Report(DemoJudgement judgement, DemoPlayer player)
    {
        Terminal.Line();
        foreach (var gap in judgement.NotYet)
        {
            Terminal.Line($"[yellow]not yet[/]: {gap}");
        }

        foreach (var fault in judgement.Faults)
        {
            Terminal.Line($"[red]{fault}[/]");
        }

        if (judgement.Faults.Count == 0)
            Terminal.Line($"[green]As expected[/]: {player.Mails.Count} mails, {player.Webhooks.Count} webhooks, and silence where nothing was new.");
        return judgement.Faults.Count == 0;
    }

    private static IEnumerable<DemoSubscription> Subscriptions(DemoOptions options) => options switch
    {
        { Article: not null, Topic: { } topic } => [new DemoSubscription(topic) { Email = DemoAddress }],
        { Article: { } article } => [.. DemoFiles.Subscriptions(options.Seeds), .. OwnTopic(article)],
        _ => DemoFiles.Subscriptions(options.Seeds),
    };

    // Whatever the article is about, somebody should ask for it.
    private static IEnumerable<DemoSubscription> OwnTopic(FileInfo file)
    {
        if (!file.Exists)
            throw new UserException($"There is no file {file}.");

        var read = ArticleReader.Read(file.Name, File.ReadAllBytes(file.FullName));
        if (!read.IsValid)
            throw new UserException($"{file.Name} cannot be read: {read.Error.Reason} {read.Error.Remedy} ({read.Error.Code})");

        var names = TextAnalyzer.Analyze(read.Value.Title, read.Value.Text).Names.Take(3).Select(name => $"\"{name}\"").ToList();
        return names.Count == 0 ? [] : [new DemoSubscription(string.Join(" OR ", names)) { Email = "you@example.org" }];
    }

    private sealed record DemoOptions(string Seeds, FileInfo? Article, string? Topic, int Probes, bool Exit);
}

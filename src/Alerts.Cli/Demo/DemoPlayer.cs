using System.Diagnostics;
using Alerts.Cli.Dropping;
using Alerts.Cli.Local;
using Alerts.Storage;
using Alerts.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Demo;

/// <summary>Plays articles to subscribers and shows every alert as it arrives.</summary>
internal sealed class DemoPlayer(ServiceProvider services, LocalFolder folder)
{
    private static readonly TimeSpan ArticleLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MailLimit = TimeSpan.FromSeconds(30);

    // A mail that nobody expects has no sign to wait for; it would come at once, as the others did.
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(2);

    public Outbox Outbox { get; } = new(services.GetRequiredService<AlertsStorage>(), folder.Mails);

    /// <summary>The last story that an article belonged to.</summary>
    public string? StoryId { get; private set; }

    public async Task SubscribeAsync(IEnumerable<DemoSubscription> subscriptions, CancellationToken cancellation)
    {
        var subscribe = services.GetRequiredService<Subscribe>();
        foreach (var wanted in subscriptions)
        {
            var result = await subscribe.ByOperatorAsync(
                new SubscriptionRequest(SubscriptionLine.Email, wanted.Email, wanted.Topic), cancellation);
            if (!result.IsValid)
                throw new UserException($"{wanted.Email} cannot subscribe to {wanted.Topic}: {result.Error.Reason}");
            Terminal.Line($"{wanted.Email} asks for [bold]{wanted.Topic}[/]");
        }
    }

    public async Task PlayAsync(IReadOnlyList<string> articles, CancellationToken cancellation)
    {
        var dropper = new ArticleDropper(services);
        foreach (var path in articles)
        {
            Terminal.Line();
            var name = Path.GetFileName(path);
            var watch = Stopwatch.StartNew();
            var verdict = await Terminal.WaitAsync($"Dropping {name}", () => DropAsync(dropper, path, cancellation));
            Terminal.Line($"[bold]{name}[/]: {verdict.Text}");
            StoryId = verdict.StoryId ?? StoryId;
            var mails = await Outbox.WaitForAsync(verdict.Recipients, MailLimit, cancellation);
            foreach (var mail in mails)
            {
                Show(mail);
            }

            if (mails.Count > 0)
                Terminal.Line($"[grey]{watch.Elapsed.TotalSeconds:0.0} s from the drop to the last mail[/]");
        }

        foreach (var mail in await Outbox.WaitForAsync(int.MaxValue, Aftermath, cancellation))
        {
            Show(mail);
        }
    }

    private static async Task<Verdict> DropAsync(ArticleDropper dropper, string path, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ArticleLimit);
        try
        {
            return await dropper.DropAsync(path, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Verdict($"nothing came of it within {ArticleLimit.TotalSeconds:0} s", null, 0);
        }
    }

    private static void Show(OutboxMail mail)
    {
        Terminal.Line();
        Terminal.Line($"  [green]mail[/] to {mail.To}");
        Terminal.Line($"  [bold]{mail.Subject}[/]");
        foreach (var line in mail.Text.TrimEnd().Split('\n'))
        {
            Terminal.Line($"  | {line.TrimEnd('\r')}");
        }
    }
}

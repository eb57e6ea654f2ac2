using System.Diagnostics;
using Alerts.Cli.Dropping;
using Alerts.Cli.Local;
using Alerts.Delivery;
using Alerts.Storage;
using Alerts.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Demo;

/// <summary>Plays articles to subscribers and shows every alert as it arrives.</summary>
internal sealed class DemoPlayer(ServiceProvider services, LocalFolder folder, DemoEndpoints endpoints)
{
    private static readonly TimeSpan ArticleLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AlertLimit = TimeSpan.FromSeconds(30);

    // An alert that nobody expects has no sign to wait for; it would come at once, as the others did.
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(2);

    private readonly Outbox _outbox = new(services.GetRequiredService<AlertsStorage>(), folder.Mails);
    private readonly ArticleDropper _dropper = new(services);
    private readonly List<string> _recipients = [];
    private readonly Dictionary<string, string> _articles = [];

    /// <summary>Error code of every file that was rejected, by its name.</summary>
    public Dictionary<string, string> Rejected { get; } = [];

    /// <summary>The stories of the articles, in order of their first one.</summary>
    public List<string> Stories { get; } = [];

    /// <summary>Every mail that came, with the article that it comes of.</summary>
    public IReadOnlyList<OutboxMail> Mails => [.. _outbox.Mails.Select(mail => mail with { Article = _articles.GetValueOrDefault(mail.Id) })];

    /// <summary>Every webhook that came, with the article that it comes of.</summary>
    public IReadOnlyList<DemoWebhook> Webhooks => [.. endpoints.Came.Select(call => call with { Article = _articles.GetValueOrDefault(call.Id) })];

    public async Task SubscribeAsync(IEnumerable<DemoSubscription> subscriptions, CancellationToken cancellation)
    {
        var subscribe = services.GetRequiredService<Subscribe>();
        foreach (var wanted in subscriptions)
        {
            var request = wanted.Webhook is { } endpoint
                ? new SubscriptionRequest(SubscriptionLine.Webhook, endpoints.Sink(endpoint).Url.AbsoluteUri, wanted.Topic)
                : new SubscriptionRequest(SubscriptionLine.Email, wanted.Email ?? "", wanted.Topic);
            var result = await subscribe.ByOperatorAsync(request, cancellation);
            if (!result.IsValid)
                throw new UserException($"{request.Address} cannot subscribe to {wanted.Topic}: {result.Error.Reason}");
            if (wanted.Webhook is { } named && result.Value.Secret is { } secret)
                endpoints.Sink(named).Use(secret);
            _recipients.Add(result.Value.Subscription.RecipientId);
            Terminal.Line($"{request.Address} asks for [bold]{wanted.Topic}[/]");
        }
    }

    /// <summary>Drops articles one after the other and shows what comes of each.</summary>
    public async Task PlayAsync(IReadOnlyList<string> articles, CancellationToken cancellation)
    {
        foreach (var path in articles)
        {
            Terminal.Line();
            var name = Path.GetFileName(path);
            var watch = Stopwatch.StartNew();
            var verdict = await Terminal.WaitAsync($"Dropping {name}", () => DropAsync(path, name, cancellation));
            Terminal.Line($"[bold]{name}[/]: {verdict.Text}");
            Show(await _outbox.WaitForAsync(verdict.Mails, AlertLimit, cancellation));
            Show(await endpoints.WaitForAsync(verdict.Webhooks, AlertLimit, cancellation));
            if (verdict.Recipients > 0)
                Terminal.Line($"[grey]{watch.Elapsed.TotalSeconds:0.0} s from the drop to the last alert[/]");
        }

        await ShowAftermathAsync(cancellation);
    }

    /// <summary>Drops everything once more, the last first and under new names; nobody may hear of it.</summary>
    public async Task RepeatAsync(IReadOnlyList<string> articles, CancellationToken cancellation)
    {
        Terminal.Line();
        var files = await Terminal.WaitAsync("Dropping everything again, the last first and under new names", async () =>
        {
            foreach (var path in articles.Reverse())
            {
                await DropAsync(path, $"again-{Path.GetFileName(path)}", cancellation);
            }

            return articles.Count;
        });
        var (mails, webhooks) = await ShowAftermathAsync(cancellation);
        Terminal.Line($"Dropped again, the last first and under new names: {files} files, {mails} mails, {webhooks} webhooks.");
    }

    private async Task<Verdict> DropAsync(string path, string name, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ArticleLimit);
        try
        {
            var verdict = await _dropper.DropAsync(path, name, limit.Token);
            Remember(verdict, name);
            return verdict;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Verdict.Late(ArticleLimit);
        }
    }

    private void Remember(Verdict verdict, string name)
    {
        if (verdict.Error is { } error)
            Rejected[name] = error.Code;
        if (verdict.Decision is not { } decision)
            return;
        if (!Stories.Contains(decision.StoryId))
            Stories.Add(decision.StoryId);
        foreach (var recipient in _recipients)
        {
            _articles.TryAdd(AlertId.Of(recipient, decision.Item.EditionId), name);
        }
    }

    private async Task<(int Mails, int Webhooks)> ShowAftermathAsync(CancellationToken cancellation)
    {
        var mails = await _outbox.WaitForAsync(int.MaxValue, Aftermath, cancellation);
        var webhooks = await endpoints.WaitForAsync(int.MaxValue, TimeSpan.Zero, cancellation);
        Show(mails);
        Show(webhooks);
        return (mails.Count, webhooks.Count);
    }

    private static void Show(IEnumerable<DemoWebhook> webhooks)
    {
        foreach (var call in webhooks)
        {
            Terminal.Line();
            Terminal.Line($"  [green]webhook[/] to {call.Endpoint}, signature {(call.IsVerified ? "verified" : "wrong")}");
            Terminal.Line($"  [bold]{call.Subject}[/]");
        }
    }

    private static void Show(IEnumerable<OutboxMail> mails)
    {
        foreach (var mail in mails)
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
}

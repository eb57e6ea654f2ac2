using System.Diagnostics;
using System.Globalization;
using Alerts.Articles;
using Alerts.Delivery;
using Alerts.Ingest;
using Alerts.Storage;
using Alerts.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Demo;

/// <summary>Measures from the outside how long an alert takes: uploads articles with the storage client and watches the outbox.</summary>
internal sealed class LatencyProbe(IServiceProvider services)
{
    private const string Address = "latency@example.org";
    private const string Topic = "\"gauge of the weir\"";

    // The first articles load what the app loads lazily; they are not counted.
    private const int WarmUp = 3;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(10);

    private readonly AlertsStorage _storage = services.GetRequiredService<AlertsStorage>();

    /// <summary>Drops articles one after the other, each on a resting installation.</summary>
    /// <param name="number">How many are counted.</param>
    /// <param name="cancellation">Stops between two.</param>
    /// <returns>Milliseconds from the start of the upload until the mail lies in the outbox, in order.</returns>
    public async Task<IReadOnlyList<double>> MeasureAsync(int number, CancellationToken cancellation)
    {
        var subscription = await services.GetRequiredService<Subscribe>().ByOperatorAsync(
            new SubscriptionRequest(SubscriptionLine.Email, Address, Topic), cancellation);
        var recipient = subscription.Value?.Subscription.RecipientId
            ?? throw new UserException($"The probe cannot subscribe: {subscription.Error?.Reason}");
        var times = new List<double>();
        var run = Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
        for (var i = 0; i < WarmUp + number; i++)
        {
            // Of different length, so that no probe falls into step with the polling of the app.
            await Task.Delay(TimeSpan.FromMilliseconds(400 + (i * 37 % 300)), cancellation);
            var time = await MeasureOneAsync(recipient, $"latency-{run}-{i}.txt", Article(run, i), cancellation);
            if (i >= WarmUp)
                times.Add(time);
        }

        return times;
    }

    private async Task<double> MeasureOneAsync(string recipient, string name, string text, CancellationToken cancellation)
    {
        var bytes = BinaryData.FromString(text);
        var article = ArticleReader.Read(name, bytes).Value ?? throw new InvalidOperationException("The probe's own article is readable.");
        var alert = AlertId.Of(recipient, new EditionId(ArticleIdentity.Of(article, null), 1));
        var mail = _storage.Container(Containers.Outbox).GetBlobClient($"{alert}.eml");
        var watch = Stopwatch.StartNew();
        await _storage.Container(Containers.Articles).GetBlobClient(name).UploadAsync(bytes, cancellation);
        while (!await mail.ExistsAsync(cancellation))
        {
            if (watch.Elapsed > Limit)
                throw new UserException($"No mail within {Limit.TotalSeconds:0} s after {name} was dropped.");
            await Task.Delay(PollInterval, cancellation);
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    // One story whose figure rises each time: the ordinary way of an article through all stages.
    private static string Article(string run, int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"The river office said on reading {run} that the gauge of the weir counted {1000 + (number * 10)} boats passing the lock.");
}

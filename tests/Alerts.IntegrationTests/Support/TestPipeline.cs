using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Delivery.Webhooks;
using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Matching;
using Alerts.Messages;
using Alerts.Pages.Mails;
using Alerts.Poison;
using Alerts.Storage;
using Alerts.Subscriptions;
using Alerts.TestSupport;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

[assembly: AssemblyFixture(typeof(AzuriteAccounts))]

namespace Alerts.IntegrationTests;

/// <summary>The stages on an account of their own, driven by the test message by message instead of by a host.</summary>
public sealed class TestPipeline : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TestPipeline(string connection, ServiceProvider services) => (Connection, _services) = (connection, services);

    public string Connection { get; }

    public AlertsStorage Storage => Get<AlertsStorage>();

    public BlobContainerClient Inbox => Storage.Container(Containers.Articles);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A pipeline on a fresh account.</summary>
    public static async Task<TestPipeline> CreateAsync(AzuriteAccounts accounts, Action<IServiceCollection>? change = null)
    {
        var pipeline = Open(await accounts.TakeAsync(), change);
        await pipeline.Storage.CreateAsync(Cancellation);
        return pipeline;
    }

    /// <summary>A pipeline on a fresh account, with a clock of the test.</summary>
    public static Task<TestPipeline> CreateAsync(AzuriteAccounts accounts, TimeProvider time) =>
        CreateAsync(accounts, services => services.AddSingleton(time));

    /// <summary>Another worker on the same account, with a memory of its own.</summary>
    public TestPipeline Another(Action<IServiceCollection>? change = null) => Open(Connection, change);

    public IServiceProvider Services => _services;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Subscribes an endpoint and gives its secret; null where it was given before.</summary>
    public async Task<string?> SubscribeEndpointAsync(string address, string topic)
    {
        var result = await Get<Subscribe>().ByOperatorAsync(new SubscriptionRequest(SubscriptionLine.Webhook, address, topic), Cancellation);
        Assert.True(result.IsValid, result.Error?.Reason);
        return result.Value.Secret;
    }

    public async Task SubscribeAsync(string email, string topic)
    {
        var result = await Get<Subscribe>().ByOperatorAsync(
            new SubscriptionRequest(SubscriptionLine.Email, email, topic), Cancellation);
        Assert.True(result.IsValid, result.Error?.Reason);
    }

    public async Task<BlobClient> UploadAsync(string name, string content, IDictionary<string, string>? metadata = null)
    {
        var blob = Inbox.GetBlobClient(name);
        await blob.UploadAsync(BinaryData.FromString(content), new BlobUploadOptions { Metadata = metadata }, Cancellation);
        return blob;
    }

    /// <summary>Uploads a file and runs everything that comes of it.</summary>
    public async Task DropAsync(string name, string content)
    {
        await Get<IngestArticle>().HandleAsync(await UploadAsync(name, content), Cancellation);
        await RunAsync();
    }

    /// <summary>Uploads a file and finds what is new in it.</summary>
    public async Task<DevelopmentsFound> FindAsync(string name, string content)
    {
        await Get<IngestArticle>().HandleAsync(await UploadAsync(name, content), Cancellation);
        await StepAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested, Get<FindDevelopments>().HandleAsync, 1);
        return Assert.Single(await TakeAsync(Queues.DevelopmentsFound, MessageJson.Default.DevelopmentsFound));
    }

    /// <summary>Uploads a file and runs everything up to the requests for delivery, which stay on their queues.</summary>
    public async Task DropUpToDeliveryAsync(string name, string content) =>
        await Get<MatchSubscriptions>().HandleAsync(await FindAsync(name, content), Cancellation);

    /// <summary>The ledger's rows of alerts.</summary>
    public async Task<IReadOnlyList<TableEntity>> AlertRowsAsync() => await Storage.Table(Tables.Ledger)
        .QueryAsync<TableEntity>(cancellationToken: Cancellation)
        .Where(row => row.RowKey.StartsWith("alert|", StringComparison.Ordinal)).ToListAsync(Cancellation);

    /// <summary>The rows of what waits.</summary>
    public async Task<IReadOnlyList<TableEntity>> DueRowsAsync() =>
        await Storage.Table(Tables.Due).QueryAsync<TableEntity>(cancellationToken: Cancellation).ToListAsync(Cancellation);

    /// <summary>Number of messages on a queue, hidden ones too.</summary>
    public async Task<int> CountAsync(string queue) =>
        (await Storage.Queue(queue).GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount;

    /// <summary>Runs the queues until they are empty; every message is handled as often as asked.</summary>
    public async Task RunAsync(int times = 1)
    {
        while (await StepAsync(Queues.EmbargoEnded, MessageJson.Default.EmbargoEnded, Get<ReleaseArticle>().HandleAsync, times)
            | await StepAsync(Queues.ArticleIngested, MessageJson.Default.ArticleIngested, Get<FindDevelopments>().HandleAsync, times)
            | await StepAsync(Queues.DevelopmentsFound, MessageJson.Default.DevelopmentsFound, Get<MatchSubscriptions>().HandleAsync, times)
            | await StepAsync(Queues.EmailRequested, MessageJson.Default.EmailRequested, Get<SendEmail>().HandleAsync, times)
            | await StepAsync(Queues.EmailPages, MessageJson.Default.EmailRequested, Get<SendEmailPages>().HandleAsync, times)
            | await StepAsync(Queues.WebhookDue, MessageJson.Default.WebhookDue, Get<SendWebhooks>().HandleAsync, times))
        {
        }
    }

    /// <summary>The messages on a queue that can be seen now; they are taken off it.</summary>
    public async Task<IReadOnlyList<T>> TakeAsync<T>(string queue, JsonTypeInfo<T> type)
    {
        var client = Storage.Queue(queue);
        var taken = new List<T>();
        while ((await client.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1), Cancellation)).Value is { Length: > 0 } messages)
        {
            foreach (var message in messages)
            {
                taken.Add(JsonSerializer.Deserialize(message.Body.ToMemory().Span, type)!);
                await client.DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancellation);
            }
        }

        return taken;
    }

    public async Task<IReadOnlyList<string>> BlobsAsync(string container)
    {
        var names = new List<string>();
        await foreach (var blob in Storage.Container(container).GetBlobsAsync(cancellationToken: Cancellation))
        {
            names.Add(blob.Name);
        }

        return names;
    }

    public async Task<IReadOnlyList<MimeMessage>> MailsAsync()
    {
        var mails = new List<MimeMessage>();
        foreach (var name in await BlobsAsync(Containers.Outbox))
        {
            var content = await Storage.Container(Containers.Outbox).GetBlobClient(name).DownloadContentAsync(Cancellation);
            mails.Add(await MimeMessage.LoadAsync(content.Value.Content.ToStream(), Cancellation));
        }

        return [.. mails.OrderBy(mail => mail.References.Count).ThenBy(mail => mail.Date)];
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static TestPipeline Open(string connection, Action<IServiceCollection>? change)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [StorageConnection.Setting] = connection,
            ["Alerts:Identity:Key"] = Convert.ToBase64String(new byte[32]),
            ["Alerts:Webhooks:AllowLoopback"] = "true",
        }).Build();
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddAlertsStorage().AddIngest().AddDevelopments().AddSubscriptions().AddMatching().AddDelivery().AddPoison()
            .AddSingleton<IMailRenderer, AlertMailRenderer>();
        change?.Invoke(services);
        return new TestPipeline(connection, services.BuildServiceProvider());
    }

    private async Task<bool> StepAsync<T>(string queue, JsonTypeInfo<T> type, Func<T, CancellationToken, Task> handle, int times)
    {
        var messages = await TakeAsync(queue, type);
        foreach (var message in messages)
        {
            for (var i = 0; i < times; i++)
            {
                await handle(message, Cancellation);
            }
        }

        return messages.Count > 0;
    }
}

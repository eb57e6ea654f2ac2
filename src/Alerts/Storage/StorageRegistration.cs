using Alerts.Messages;
using Alerts.Storage.Log;
using Alerts.Storage.Log.Snapshots;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Alerts.Storage;

/// <summary>Registers the storage account, the logs' settings and the queues' senders.</summary>
public static class StorageRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>The account named by <see cref="StorageConnection.Setting"/>, and a sender for each message.</summary>
        public IServiceCollection AddAlertsStorage()
        {
            services.TryAddSingleton(TimeProvider.System);
            services.AddSingleton(provider => StorageConnection.Open(provider.GetRequiredService<IConfiguration>()));
            services.AddHostedService<StorageSetup>();
            services.AddOptions<LogOptions>().BindConfiguration("Alerts:Log").ValidateOnStart();
            services.AddSingleton<IValidateOptions<LogOptions>, LogOptionsValidator>();
            services.AddSingleton<CompactLogs>();
            services.AddSingleton<QueueLengths>();
            services.AddSingleton<IMessageSender<ArticleIngested>>(provider => new QueueMessageSender<ArticleIngested>(
                Queue(provider, Queues.ArticleIngested), MessageJson.Default.ArticleIngested));
            services.AddSingleton<IMessageSender<DevelopmentsFound>>(provider => new QueueMessageSender<DevelopmentsFound>(
                Queue(provider, Queues.DevelopmentsFound), MessageJson.Default.DevelopmentsFound));
            services.AddSingleton<IMessageSender<EmailRequested>>(provider => new QueueMessageSender<EmailRequested>(
                Queue(provider, Queues.EmailRequested), MessageJson.Default.EmailRequested));
            services.AddSingleton<IMessageSender<WebhookDue>>(provider => new QueueMessageSender<WebhookDue>(
                Queue(provider, Queues.WebhookDue), MessageJson.Default.WebhookDue));
            return services;
        }
    }

    private static Azure.Storage.Queues.QueueClient Queue(IServiceProvider provider, string name) =>
        provider.GetRequiredService<AlertsStorage>().Queue(name);
}

using System.Text.Json.Serialization.Metadata;
using Alerts.Due;
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
        /// <summary>The account named by <see cref="StorageConnection.Setting"/>, a sender for each message, and what wakes those that wait.</summary>
        public IServiceCollection AddAlertsStorage()
        {
            services.TryAddSingleton(TimeProvider.System);
            services.AddSingleton(provider => StorageConnection.Open(provider.GetRequiredService<IConfiguration>()));
            services.AddHostedService<StorageSetup>();
            services.AddOptions<LogOptions>().BindConfiguration("Alerts:Log").ValidateOnStart();
            services.AddSingleton<IValidateOptions<LogOptions>, LogOptionsValidator>();
            services.AddSingleton<CompactLogs>();
            services.AddSingleton<QueueLengths>();
            services.AddOptions<DueOptions>().BindConfiguration("Alerts:Due").ValidateOnStart();
            services.AddSingleton<IValidateOptions<DueOptions>, DueOptionsValidator>();
            services.AddSingleton<DueTable>().AddSingleton<WakeDue>();
            services.AddSingleton(Sender(Queues.EmbargoEnded, nameof(EmbargoEnded), MessageJson.Default.EmbargoEnded));
            services.AddSingleton(Sender(Queues.ArticleIngested, nameof(ArticleIngested), MessageJson.Default.ArticleIngested));
            services.AddSingleton(Sender(Queues.DevelopmentsFound, nameof(DevelopmentsFound), MessageJson.Default.DevelopmentsFound));
            var emails = Sender(Queues.EmailRequested, nameof(EmailRequested), MessageJson.Default.EmailRequested);
            var pages = Sender(Queues.EmailPages, nameof(Queues.EmailPages), MessageJson.Default.EmailRequested);
            services.AddSingleton(emails).AddKeyedSingleton(Queues.EmailPages, (provider, _) => pages(provider));
            services.AddSingleton(Sender(Queues.WebhookDue, nameof(WebhookDue), MessageJson.Default.WebhookDue));
            return services;
        }
    }

    private static Func<IServiceProvider, IMessageSender<T>> Sender<T>(string queue, string step, JsonTypeInfo<T> type) =>
        provider => new QueueMessageSender<T>(
            provider.GetRequiredService<AlertsStorage>(), provider.GetRequiredService<DueTable>(), provider.GetRequiredService<TimeProvider>(),
            queue, type, step);
}

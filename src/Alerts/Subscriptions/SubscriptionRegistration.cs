using Alerts.Storage.Log.Snapshots;
using Alerts.Subscriptions.Addresses;
using Alerts.Subscriptions.Endpoints;
using Alerts.Subscriptions.Leaving;
using Alerts.Subscriptions.Repairing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.Subscriptions;

/// <summary>Registers the subscriptions.</summary>
public static class SubscriptionRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Everything that adding and finding subscriptions needs; settings are checked at start-up.</summary>
        public IServiceCollection AddSubscriptions()
        {
            services.AddOptions<IdentityOptions>().BindConfiguration("Alerts:Identity").ValidateOnStart();
            services.AddSingleton<IValidateOptions<IdentityOptions>, IdentityOptionsValidator>();
            services.AddSingleton<SubscribersTable>().AddSingleton<SubscriptionsTable>().AddSingleton<SubscriptionLog>();
            services.AddSingleton<SubscriptionRevisions>().AddSingleton<SubscriptionReader>().AddSingleton<RepairSubscriptions>();
            services.AddOptions<EndpointOptions>().BindConfiguration("Alerts:Webhooks");
            services.AddSingleton<EndpointAddressReader>().AddSingleton<EndpointsTable>();
            services.AddSingleton<IAddressReader, MailAddressReader>();
            services.AddSingleton<IAddressReader>(provider => provider.GetRequiredService<EndpointAddressReader>());
            services.AddSingleton<Subscribe>().AddSingleton<Unsubscribe>();
            services.AddSingleton<LeaveTokens>().AddSingleton<Leave>();
            services.AddSingleton<ICompactableLog>(provider => provider.GetRequiredService<SubscriptionLog>());
            return services;
        }
    }
}

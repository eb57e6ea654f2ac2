using Alerts.Delivery.Email;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery;

/// <summary>Registers the delivery.</summary>
public static class DeliveryRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Everything that telling recipients needs, except for an <see cref="IMailRenderer"/>; settings are checked at start-up.</summary>
        public IServiceCollection AddDelivery()
        {
            services.AddOptions<DeliveryOptions>().BindConfiguration("Alerts:Delivery").ValidateOnStart();
            services.AddSingleton<IValidateOptions<DeliveryOptions>, DeliveryOptionsValidator>();
            services.AddOptions<MailOptions>().BindConfiguration("Alerts:Mail").ValidateOnStart();
            services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();
            services.AddOptions<PublicOptions>().BindConfiguration("Alerts").ValidateOnStart();
            services.AddSingleton<IValidateOptions<PublicOptions>, PublicOptionsValidator>();
            services.AddSingleton<LedgerTable>().AddSingleton<IMailTransport, OutboxTransport>();
            services.AddSingleton<SendEmail>();
            return services;
        }
    }
}

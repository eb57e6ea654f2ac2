using Alerts.Delivery.Email;
using Alerts.Delivery.Email.Transports;
using Alerts.Delivery.Webhooks;
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
            services.AddSingleton<IValidateOptions<MailOptions>, MailTransportValidator>();
            services.AddSingleton<LedgerTable>().AddSingleton<EditionContentReader>().AddSingleton<CarriedNews>().AddSingleton<DeliveryList>().AddSingleton<OutboxReader>().AddSingleton<AlertDelivery>();
            services.AddSingleton(MailTransport).AddSingleton<PageMailer>().AddSingleton<SendEmail>().AddSingleton<SendEmailPages>();
            services.AddOptions<WebhookOptions>().BindConfiguration("Alerts:Webhooks").ValidateOnStart();
            services.AddSingleton<IValidateOptions<WebhookOptions>, WebhookOptionsValidator>();
            services.AddSingleton<WebhookClient>().AddSingleton<EndpointCaller>().AddSingleton<EndpointTurns>();
            services.AddSingleton<SendWebhooks>();
            return services;
        }
    }

    private static IMailTransport MailTransport(IServiceProvider services) =>
        services.GetRequiredService<IOptions<MailOptions>>().Value.Transport switch
        {
            MailOptions.SmtpServer => ActivatorUtilities.CreateInstance<SmtpTransport>(services),
            MailOptions.SendGridService => ActivatorUtilities.CreateInstance<SendGridTransport>(services),
            _ => ActivatorUtilities.CreateInstance<OutboxTransport>(services),
        };
}

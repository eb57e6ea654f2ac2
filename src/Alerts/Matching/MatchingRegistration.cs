using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.Matching;

/// <summary>Registers the match-subscriptions stage.</summary>
public static class MatchingRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Everything that finding the recipients needs; settings are checked at start-up.</summary>
        public IServiceCollection AddMatching()
        {
            services.AddOptions<MatchingOptions>().BindConfiguration("Alerts:Matching").ValidateOnStart();
            services.AddSingleton<IValidateOptions<MatchingOptions>, MatchingOptionsValidator>();
            services.AddSingleton<MatchStore>().AddSingleton<MatchFreezer>().AddSingleton<ToldBefore>();
            services.AddSingleton<MatchSubscriptions>();
            return services;
        }
    }
}

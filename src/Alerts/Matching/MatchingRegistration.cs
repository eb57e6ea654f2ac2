using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Matching;

/// <summary>Registers the match-subscriptions stage.</summary>
public static class MatchingRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Everything that finding the recipients needs.</summary>
        public IServiceCollection AddMatching()
        {
            services.AddSingleton<MatchStore>().AddSingleton<ToldBefore>();
            services.AddSingleton<MatchSubscriptions>();
            return services;
        }
    }
}

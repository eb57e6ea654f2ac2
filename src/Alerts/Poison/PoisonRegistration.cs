using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Poison;

/// <summary>Registers what deals with messages that failed.</summary>
public static class PoisonRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>The table of failed messages, what fills it, and what an operator does with it.</summary>
        public IServiceCollection AddPoison() =>
            services.AddSingleton<PoisonTable>().AddSingleton<RecordPoison>().AddSingleton<ReplayPoison>();
    }
}

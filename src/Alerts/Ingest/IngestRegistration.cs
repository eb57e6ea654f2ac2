using Alerts.Articles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.Ingest;

/// <summary>Registers the ingest stage.</summary>
public static class IngestRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Everything that taking in an article needs; settings are checked at start-up.</summary>
        public IServiceCollection AddIngest()
        {
            services.AddOptions<IngestOptions>().BindConfiguration("Alerts:Ingest").ValidateOnStart();
            services.AddSingleton<IValidateOptions<IngestOptions>, IngestOptionsValidator>();
            services.AddSingleton<RawStore>().AddSingleton<ArticlesTable>().AddSingleton<IngestedStore>().AddSingleton<RejectedStore>();
            services.AddSingleton<IngestArticle>().AddSingleton<SweepInbox>();
            return services;
        }
    }
}

using Alerts.Articles;
using Alerts.Ingest.Archives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
            services.AddOptions<ArchiveOptions>().BindConfiguration("Alerts:Ingest:Archives").ValidateOnStart();
            services.AddSingleton<IValidateOptions<ArchiveOptions>, ArchiveOptionsValidator>();
            services.AddSingleton<RawStore>().AddSingleton<ArticlesTable>().AddSingleton<IngestedStore>().AddSingleton<Withdrawals>().AddSingleton<RejectedStore>();
            services.TryAddSingleton(TimeProvider.System);
            services.AddSingleton<ArchiveUnpacker>().AddSingleton<DropAgain>().AddSingleton<IngestArticle>().AddSingleton<RestoreArticles>();
            services.AddSingleton<SweepTries>().AddSingleton<SweepInbox>().AddSingleton<ReleaseArticle>();
            return services;
        }
    }
}

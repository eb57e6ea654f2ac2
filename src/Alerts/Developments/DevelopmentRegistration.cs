using Alerts.Storage.Log.Snapshots;
using Alerts.Stories;
using Alerts.Stories.Reading;
using Alerts.Stories.Merging;
using Alerts.Stories.Skipping;
using Alerts.Stories.Splitting;
using Alerts.Stories.Suspects;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.Developments;

/// <summary>Registers the find-developments stage and the stories that it keeps.</summary>
public static class DevelopmentRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Everything that finding what is new needs; settings are checked at start-up.</summary>
        public IServiceCollection AddDevelopments()
        {
            services.AddOptions<StoryOptions>().BindConfiguration("Alerts:Stories").ValidateOnStart();
            services.AddSingleton<IValidateOptions<StoryOptions>, StoryOptionsValidator>();
            services.AddSingleton<StoryAssignment>().AddSingleton<StoryFold>().AddSingleton<StoryStore>().AddSingleton<DecisionStore>();
            services.AddSingleton<ICompactableLog>(provider => provider.GetRequiredService<StoryAssignment>());
            services.AddSingleton<StoryNames>().AddSingleton<ShownDecisions>().AddSingleton<TimelineItems>().AddSingleton<StoryTimelines>().AddSingleton<RunningStories>();
            services.AddSingleton<StoryReader>().AddSingleton<StorySummaries>().AddSingleton<StoryList>().AddSingleton<StorySuspects>().AddSingleton<StoryRebuild>().AddSingleton<MergeStories>().AddSingleton<SplitFold>().AddSingleton<SplitStory>().AddSingleton<LineFold>().AddSingleton<LineTries>();
            services.AddSingleton<IDevelopmentFinder, DevelopmentFinder>();
            services.AddSingleton<FindDevelopments>();
            return services;
        }
    }
}

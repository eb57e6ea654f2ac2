using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alerts.Stories;
using Alerts.Stories.Reading;

namespace Alerts.Pages.Models;

/// <summary>The front page.</summary>
/// <param name="Filter">What is wanted.</param>
/// <param name="Stories">The stories that have something of it, the one that moved last first.</param>
/// <param name="Languages">Languages to choose from.</param>
/// <param name="Sources">Sources to choose from.</param>
/// <param name="IsEmpty">Whether there is no story at all.</param>
/// <param name="Version">Changes with what is shown.</param>
public sealed record HomeView(
    HomeFilter Filter, IReadOnlyList<HomeStory> Stories, IReadOnlyList<string> Languages, IReadOnlyList<string> Sources, bool IsEmpty,
    string Version)
{
    private const int MostOfAStory = 3;

    /// <summary>The kinds to choose from.</summary>
    public static IReadOnlyList<DevelopmentKind> Kinds { get; } = Enum.GetValues<DevelopmentKind>();

    /// <summary>Where the live part asks for news.</summary>
    public string LiveAddress => FormattableString.Invariant(
        $"/?since={Version}&kind={Filter.Kind}&language={Part(Filter.Language)}&source={Part(Filter.Source)}&word={Part(Filter.Word)}");

    /// <summary>Makes the page of what is running.</summary>
    /// <param name="running">The stories.</param>
    /// <param name="filter">What is wanted.</param>
    public static HomeView Of(IReadOnlyList<RunningStory> running, HomeFilter filter)
    {
        // Without a filter a story is told by its last article; with one, by all that fits.
        var stories = running.Select(story => (story, told: filter.Of(story)))
            .Where(s => s.told.Count > 0 || !filter.IsSet)
            .Select(s => new HomeStory(s.story, [.. (filter.IsSet ? s.told : s.told.TakeWhile(t => t.Item == s.told[0].Item)).Take(MostOfAStory)])).ToList();
        return new HomeView(
            filter, stories, Choices(running, item => item.Language), Choices(running, item => item.Source), running.Count == 0,
            VersionOf(stories));
    }

    private static string Part(string? text) => Uri.EscapeDataString(text ?? "");

    private static List<string> Choices(IReadOnlyList<RunningStory> running, Func<TimelineItem, string?> of) =>
        [.. running.SelectMany(story => story.Latest).Select(of).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCultureIgnoreCase)];

    private static string VersionOf(IReadOnlyList<HomeStory> stories) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', stories.Select(s => string.Create(
            CultureInfo.InvariantCulture, $"{s.Story.Id} {s.Story.Articles} {s.Story.Name} {string.Join(' ', s.Told.Select(t => t.Told.Id))}"))))))[..16];
}

/// <summary>A story on the front page.</summary>
/// <param name="Story">The story.</param>
/// <param name="Told">What is shown of it; empty where its last articles only repeat.</param>
public sealed record HomeStory(RunningStory Story, IReadOnlyList<ToldView> Told);

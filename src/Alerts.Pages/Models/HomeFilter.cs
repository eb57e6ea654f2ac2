using Alerts.Stories;
using Alerts.Stories.Reading;

namespace Alerts.Pages.Models;

/// <summary>What of the front page is wanted; null or empty for all.</summary>
/// <param name="Kind">Sort of news.</param>
/// <param name="Language">Language tag.</param>
/// <param name="Source">Who published.</param>
/// <param name="Word">A word or part of one, anywhere in what is shown.</param>
public sealed record HomeFilter(DevelopmentKind? Kind, string? Language, string? Source, string? Word)
{
    /// <summary>Most characters of a word.</summary>
    public const int LongestWord = 100;

    /// <summary>Whether something is left out.</summary>
    public bool IsSet => Kind is not null || Language is not null || Source is not null || Word is not null;

    /// <summary>Reads what an address says; what is not known is taken for a filter that finds nothing.</summary>
    /// <param name="query">Value of a name; null where it is not given.</param>
    public static HomeFilter Read(Func<string, string?> query)
    {
        var kind = Text("kind");
        return new HomeFilter(
            kind is not null && Enum.TryParse<DevelopmentKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null,
            Text("language"), Text("source"), Text("word"));

        string? Text(string name) => query(name)?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestWord)] : null;
    }

    /// <summary>What of a story is shown; empty where it is left out.</summary>
    /// <param name="story">The story.</param>
    public IReadOnlyList<ToldView> Of(RunningStory story) =>
    [
        .. story.Latest
            .Where(item => (Language is null || Same(item.Language, Language)) && (Source is null || Same(item.Source, Source)))
            .SelectMany(item => item.Decision.Developments.OrderByDescending(d => d.Importance).Select(told => new ToldView(item, told)))
            .Where(view => (Kind is null || view.Told.Kind == Kind)
                && (Word is null || Holds(view.Told.Text) || Holds(story.Name) || Holds(view.Item.Title) || Holds(view.Told.Speaker))),
    ];

    private bool Holds(string? text) => text?.Contains(Word!, StringComparison.CurrentCultureIgnoreCase) == true;

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

using Alerts.Text.Comparing;

namespace Alerts.Articles;

/// <summary>A section of a live blog or briefing: a text of its own, with a story of its own.</summary>
/// <param name="Heading">Its heading; null where it has none.</param>
/// <param name="Text">Plain text; never blank.</param>
public sealed record ArticleSection(string? Heading, string Text)
{
    // A section without a heading is known by its first words.
    private const int FirstWords = 80;

    /// <summary>The number of a section, which it keeps in all editions of its article wherever it stands.</summary>
    /// <param name="sections">The sections of an edition.</param>
    /// <param name="index">Which of them.</param>
    /// <returns>A number above 0 made from the heading, without regard to case; of equal ones the later has the next number.</returns>
    /// <remarks>New sections of a live blog come in above the old ones, so a place is no name for them.</remarks>
    public static int NumberOf(IReadOnlyList<ArticleSection> sections, int index)
    {
        var name = sections[index].Name;
        return (int)(TermHash.Of(name) >> 2) + 1 + sections.Take(index).Count(section => section.Name == name);
    }

    private string Name => (Heading ?? Text[..Math.Min(Text.Length, FirstWords)]).ToLowerInvariant();
}

using Alerts.TestSupport;

namespace Alerts.CrashTable;

/// <summary>
/// The small story that is played: two articles, the second in an archive, a file that cannot be read, and a second edition of the first.
/// </summary>
public static class CrashStory
{
    /// <summary>What everybody asks for.</summary>
    public const string Topic = "terminal fire";

    /// <summary>How many of the drops tell something new.</summary>
    public const int Editions = 3;

    /// <summary>The drops in their order, by name in the inbox.</summary>
    public static IReadOnlyList<(string Name, BinaryData Content)> Drops { get; } =
    [
        ("opening.json", Article("opening", "Fire at the grain terminal of Sarnow", "2026-03-02T08:00:00Z",
            "A fire broke out at the grain terminal of Sarnow on Monday morning. The fire brigade said that 12 workers were injured.")),
        ("later.zip", Archive("later.json", Article("later", "More workers injured in the terminal fire", "2026-03-02T12:00:00Z",
            "The fire at the grain terminal of Sarnow is under control. The fire brigade said that 19 workers were injured."))),
        ("broken.json", BinaryData.FromString("{ \"title\": ")),
        ("opening.json", Article("opening", "Fire at the grain terminal of Sarnow", "2026-03-02T16:00:00Z",
            "A fire broke out at the grain terminal of Sarnow on Monday morning. The fire brigade said that 12 workers were injured. "
            + "The harbour master closed two of the berths beside the terminal to all ships until Friday.")),
    ];

    private static BinaryData Archive(string name, BinaryData content) =>
        BinaryData.FromBytes(Zip.Of((name, content.ToString())));

    private static BinaryData Article(string name, string title, string updated, string text) => BinaryData.FromString(
        $$"""
        { "url": "https://news.example/{{name}}", "title": "{{title}}", "text": "{{text}}", "language": "en", "source": "News",
          "published": "2026-03-02T08:00:00Z", "updated": "{{updated}}" }
        """);
}

namespace Alerts.CrashTable;

/// <summary>The small story that is played: two articles and a second edition of the first, each with something new.</summary>
public static class CrashStory
{
    /// <summary>What everybody asks for.</summary>
    public const string Topic = "terminal fire";

    /// <summary>The drops in their order, by name in the inbox.</summary>
    public static IReadOnlyList<(string Name, string Json)> Drops { get; } =
    [
        ("opening.json", Article("opening", "Fire at the grain terminal of Sarnow", "2026-03-02T08:00:00Z",
            "A fire broke out at the grain terminal of Sarnow on Monday morning. The fire brigade said that 12 workers were injured.")),
        ("later.json", Article("later", "More workers injured in the terminal fire", "2026-03-02T12:00:00Z",
            "The fire at the grain terminal of Sarnow is under control. The fire brigade said that 19 workers were injured.")),
        ("opening.json", Article("opening", "Fire at the grain terminal of Sarnow", "2026-03-02T16:00:00Z",
            "A fire broke out at the grain terminal of Sarnow on Monday morning. The fire brigade said that 12 workers were injured. "
            + "The harbour master closed two of the berths beside the terminal to all ships until Friday.")),
    ];

    private static string Article(string name, string title, string updated, string text) =>
        $$"""
        { "url": "https://news.example/{{name}}", "title": "{{title}}", "text": "{{text}}", "language": "en", "source": "News",
          "published": "2026-03-02T08:00:00Z", "updated": "{{updated}}" }
        """;
}

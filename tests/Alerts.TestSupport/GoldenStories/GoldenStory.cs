using System.Globalization;
using System.Text.RegularExpressions;

namespace Alerts.TestSupport.GoldenStories;

/// <summary>A stream of articles with what must be told of each; <c>tests/golden-stories/README.md</c> has the form.</summary>
public sealed partial record GoldenStory(
    string Name, IReadOnlyDictionary<string, string> Topics, IReadOnlyList<string> Names, IReadOnlyList<GoldenArticle> Articles)
{
    private const string NamesKey = "names";

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "golden-stories");

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.md")
        .Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">A line has not the form; the text names it.</exception>
    public static GoldenStory Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        var topics = lines.TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
        var starts = lines.Index().Where(line => line.Item.StartsWith("## ", StringComparison.Ordinal)).Select(line => line.Index).ToList();
        return new GoldenStory(
            lines[0][2..], topics.Where(topic => topic.Key != NamesKey).ToDictionary(), topics[NamesKey].Split(' '), [.. starts.Select((start, i) => ReadArticle(lines[start..(i + 1 < starts.Count ? starts[i + 1] : lines.Length)]))]);
    }

    private static GoldenArticle ReadArticle(string[] lines)
    {
        var head = Head().Match(lines[1]);
        if (!head.Success)
            throw new FormatException($"Not the source, time and id of an article: {lines[1]}");
        var text = string.Join("\n\n", lines.Skip(2).Where(line => line.Length > 0 && line[0] != '>'));
        var sections = text.Split("### ", StringSplitOptions.TrimEntries).Skip(1).Select(section => section.Split("\n\n", 2))
            .Select(section => new GoldenSection(section[0], section[1])).ToList();
        return new GoldenArticle(
            lines[0][3..], head.Groups["source"].Value,
            DateTimeOffset.Parse(head.Groups["published"].Value, CultureInfo.InvariantCulture), head.Groups["id"].Value, head.Groups["killed"].Success,
            text, sections.Count > 0 ? sections : null, [.. lines.Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(ReadLine)]);
    }

    private static GoldenLine ReadLine(string line)
    {
        var match = Line().Match(line);
        return match.Success
            ? new GoldenLine(
                match.Groups["who"].Value, match.Groups["kind"].Success ? match.Groups["kind"].Value : null, match.Groups["quote"].Value,
                match.Groups["change"].Success ? match.Groups["change"].Value : null, match.Groups["reason"].Value,
                match.Groups["gap"].Success ? match.Groups["gap"].Value : null)
            : throw new FormatException($"Not what must be told: {line}");
    }

    [GeneratedRegex("^source: (?<source>[^·]+) · published: (?<published>[^ ]+) · id: (?<id>[^ ]+)(?<killed> · status: killed)?$")]
    private static partial Regex Head();

    [GeneratedRegex(
        "^> (?<who>[a-z]+): (silent|(?<kind>NEW STORY|NEW|UPDATE|CONFLICT|CONFIRMATION|CORRECTION) \"(?<quote>[^\"]+)\"( \\((?<change>[^)]+ → [^)]+)\\))?)"
        + " - (?<reason>.+?)( - not yet: (?<gap>.+))?$")]
    private static partial Regex Line();
}

/// <summary>An article of a golden story.</summary>
public sealed record GoldenArticle(
    string? Title, string? Source, DateTimeOffset? Published, string Id, bool IsKilled, string Text,
    IReadOnlyList<GoldenSection>? Sections, IReadOnlyList<GoldenLine> Lines);

/// <summary>A section of a live blog.</summary>
public sealed record GoldenSection(string Heading, string Text);

/// <summary>What a subscriber must be told; silence where <paramref name="Kind"/> is null.</summary>
public sealed record GoldenLine(string Who, string? Kind, string Quote, string? Change, string Reason, string? NotYet)
{
    /// <summary>True where this is what was told.</summary>
    /// <param name="told">What was told.</param>
    public bool IsMetBy(Told told) => told.Kind == Kind && told.Text.Contains(Quote, StringComparison.Ordinal) && told.Change == Change;

    public override string ToString() => $"{Who}: {Kind ?? "silent"} \"{Quote}\"{(Change is null ? "" : $" ({Change})")} - {Reason}";
}

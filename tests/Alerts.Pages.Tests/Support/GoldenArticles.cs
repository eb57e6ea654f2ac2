using System.Text.Json;
using System.Text.RegularExpressions;
using Alerts.TestSupport;

namespace Alerts.Pages.Tests;

/// <summary>The articles of a golden story as files for the inbox; what must be told of them is judged elsewhere.</summary>
internal static partial class GoldenArticles
{
    /// <summary>Reads the articles in their order.</summary>
    /// <param name="file">Name of the golden story's file.</param>
    public static IEnumerable<string> Read(string file) => File
        .ReadAllText(Path.Combine(Repository.Root, "tests", "golden-stories", file)).Split("\n## ").Skip(1)
        .Select(part => part.Split('\n')).Select(lines => (lines, head: Head().Match(lines[1])))
        .Select(article => JsonSerializer.Serialize(new
        {
            id = $"{file}-{article.head.Groups["id"].Value}",
            title = article.lines[0],
            source = article.head.Groups["source"].Value,
            published = article.head.Groups["published"].Value,
            language = "en",
            url = $"https://news.example/{Path.GetFileNameWithoutExtension(file)}/{article.head.Groups["id"].Value}",
            text = string.Join("\n\n", article.lines.Skip(2).Where(line => line.Length > 0 && line[0] != '>')),
        }));

    [GeneratedRegex("^source: (?<source>[^·]+) · published: (?<published>[^ ]+) · id: (?<id>[^ ]+)")]
    private static partial Regex Head();
}

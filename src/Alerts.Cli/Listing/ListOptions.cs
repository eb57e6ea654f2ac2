using System.CommandLine;
using System.Globalization;
using Alerts.Stories;

namespace Alerts.Cli.Listing;

/// <summary>The options that all lists share, and how their lines look.</summary>
internal static class ListOptions
{
    private const int Most = 1000;

    /// <summary>How many are wanted.</summary>
    public static Option<int> Limit { get; } = CreateLimit();

    /// <summary>Where the part before ended.</summary>
    public static Option<string> After { get; } = new("--after") { Description = "Go on where the list before ended: its \"next\"." };

    /// <summary>A time as lists show it.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    /// <summary>The beginning of an id, long enough to be its only one.</summary>
    public static string Short(string id) => id.Length > 12 ? id[..12] : id;

    /// <summary>Marks a story whose articles were withdrawn, or some of them; nothing for any other.</summary>
    public static string Withdrawn(StorySummary story) => story.Withdrawn is { } number ? $" ({number} withdrawn)" : "";

    /// <summary>Says that there is more, and how to see it.</summary>
    public static void More(string command, string? next)
    {
        if (next is not null)
            Terminal.Note($"[grey]There is more: ./alerts {command} --after {next}[/]");
    }

    private static Option<int> CreateLimit()
    {
        var option = new Option<int>("--limit") { Description = $"How many to list, 1 to {Most}.", DefaultValueFactory = _ => 50 };
        option.Validators.Add(result =>
        {
            // What is no number is refused by the parser itself.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var limit) && limit is < 1 or > Most)
                result.AddError($"--limit must be from 1 to {Most}.");
        });
        return option;
    }
}

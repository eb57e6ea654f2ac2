namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>Reads the tables of words in this folder: a line a group.</summary>
internal static class WordTable
{
    /// <summary>The words of each line.</summary>
    public static string[][] Lines(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}

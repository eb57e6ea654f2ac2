using Alerts.Stories;

namespace Alerts.Cli.Dropping;

/// <summary>What became of a dropped file.</summary>
/// <param name="Text">In one line.</param>
/// <param name="StoryId">The story it belongs to; null for a rejected file.</param>
/// <param name="Recipients">How many are told.</param>
internal sealed record Verdict(string Text, string? StoryId, int Recipients)
{
    /// <summary>True where the file could not be read.</summary>
    public bool IsRejected => StoryId is null;

    public static Verdict Rejected(InputError error) => new($"rejected: {error.Reason} {error.Remedy} ({error.Code})", null, 0);

    public static Verdict Repeat(string story) => new("known: the same text was dropped before", story, 0);

    public static Verdict Known(string story) => new("known: nothing new in it", story, 0);

    public static Verdict Told(Decision decision, int recipients) => new(
        $"{(decision.OpensStory ? "new story; " : "")}{Count(decision.Developments.Count, "development")}, {Count(recipients, "recipient")}",
        decision.StoryId, recipients);

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}

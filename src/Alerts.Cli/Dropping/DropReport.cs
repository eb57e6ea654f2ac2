namespace Alerts.Cli.Dropping;

/// <summary>What became of a dropped file, for programs.</summary>
/// <param name="File">Its name.</param>
/// <param name="Text">In one line, for people.</param>
/// <param name="StoryId">The story that it belongs to; null for a rejected file.</param>
/// <param name="Recipients">How many are told.</param>
/// <param name="Error">Why it was rejected; null where it was not.</param>
internal sealed record DropReport(string File, string Text, string? StoryId, int Recipients, InputError? Error)
{
    public static DropReport Of(string file, Verdict verdict) =>
        new(file, verdict.Text, verdict.Decision?.StoryId, verdict.Recipients, verdict.Error);

    /// <summary>Prints it, for people or for programs.</summary>
    public void Print(bool asJson)
    {
        if (asJson)
            JsonOutput.Write(this, CliJson.Default.DropReport);
        else
            Terminal.Line($"[bold]{File}[/]: {Text}");
    }
}

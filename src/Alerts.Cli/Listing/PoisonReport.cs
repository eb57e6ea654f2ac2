using Alerts.Poison;

namespace Alerts.Cli.Listing;

/// <summary>A message that no stage could handle, for programs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Queue">The queue that it goes back to.</param>
/// <param name="State"><c>waiting</c>, <c>replaying</c>, <c>replayed</c> or <c>dropped</c>.</param>
/// <param name="Times">How often it failed for good.</param>
/// <param name="FirstSeen">When it first did, UTC.</param>
/// <param name="LastSeen">When it last did, UTC.</param>
/// <param name="Message">The message as text.</param>
internal sealed record PoisonReport(
    string Id, string Queue, string State, int Times, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, string Message)
{
    private const int LongestLine = 200;

    public static PoisonReport Of(PoisonMessage message) => new(
        message.Id, message.Queue, Name(message.State), message.Times, message.FirstSeen, message.LastSeen, message.Text);

    /// <summary>Prints it for people, in two lines.</summary>
    public void Print()
    {
        Terminal.Line($"[bold]{ListOptions.Short(Id)}[/]  {Queue}  {State}, {Times}×, last {ListOptions.Time(LastSeen)}");
        var line = string.Concat(Message.Select(c => char.IsControl(c) ? ' ' : c));
        Terminal.Line($"  [grey]{(line.Length > LongestLine ? line[..LongestLine] + "…" : line)}[/]");
    }

    // The names are fixed for programs, whatever the code calls them.
    private static string Name(PoisonState state) => state switch
    {
        PoisonState.Waiting => "waiting",
        PoisonState.Replaying => "replaying",
        PoisonState.Replayed => "replayed",
        _ => "dropped",
    };
}

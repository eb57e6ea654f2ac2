namespace Alerts.Cli.Watching;

/// <summary>An alert that was just handed over.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Channel">How it went.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text.</param>
internal sealed record WatchedAlert(DateTimeOffset At, string Channel, string To, string Subject, string Text);

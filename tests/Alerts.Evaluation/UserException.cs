namespace Alerts.Evaluation;

/// <summary>Ends a command with a message for the person who typed it: what is wrong and what to do.</summary>
internal sealed class UserException(string message) : Exception(message);

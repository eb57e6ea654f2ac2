namespace Alerts.Cli;

/// <summary>Ends a command with a message for the person who typed it: what is wrong and what to do.</summary>
internal sealed class UserException(string message, int exitCode = ExitCodes.Failed) : Exception(message)
{
    /// <summary>What the command ends with (<see cref="ExitCodes"/>).</summary>
    public int ExitCode => exitCode;

    /// <summary>Something that a person gave is wrong.</summary>
    public static UserException Of(InputError error) => new($"{error.Reason} {error.Remedy} ({error.Code})", ExitCodes.Refused);
}

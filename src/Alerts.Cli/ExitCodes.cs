namespace Alerts.Cli;

/// <summary>What the command ends with; told by <c>--help</c> and docs/commands.md.</summary>
internal static class ExitCodes
{
    /// <summary>It did what it was asked to.</summary>
    public const int Ok = 0;

    /// <summary>It could not: nothing runs, the storage does not answer; <c>status</c>: something needs a person.</summary>
    public const int Failed = 1;

    /// <summary>What was given was refused: an article, a topic, an address.</summary>
    public const int Refused = 2;

    /// <summary>There is nothing of this id or name.</summary>
    public const int NotFound = 3;
}

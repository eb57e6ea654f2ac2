using System.Globalization;

namespace Alerts.Storage.Steps;

/// <summary>What goes wrong at a step, for tests.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Hit">At which of the process's passages through the step, from 1; a client's retry is a passage of its own.</param>
/// <param name="Label">The step.</param>
internal sealed record StepFault(StepFaultKind Kind, int Hit, string Label)
{
    /// <summary>Reads <c>before 1 LedgerTable.ClaimAsync</c>.</summary>
    /// <exception cref="FormatException">It is written otherwise.</exception>
    public static StepFault Parse(string text) =>
        text.Split(' ') is [var kind, var hit, { Length: > 0 } label]
        && Enum.TryParse<StepFaultKind>(kind, ignoreCase: true, out var parsed)
        && int.TryParse(hit, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new StepFault(parsed, number, label)
            : throw new FormatException(
                $"{StepSwitch.FaultSetting} is \"{text}\". Write before, after or lost, the number of the passage and the step: before 1 LedgerTable.ClaimAsync");
}

/// <summary>What can go wrong at a step.</summary>
internal enum StepFaultKind
{
    /// <summary>The process is killed before the step.</summary>
    Before,

    /// <summary>The process is killed after the step was done, before it hears of it.</summary>
    After,

    /// <summary>The step is done and its answer is lost: the caller sees a broken connection.</summary>
    Lost,
}

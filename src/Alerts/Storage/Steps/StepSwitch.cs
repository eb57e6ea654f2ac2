using System.Diagnostics;
using Microsoft.Extensions.Configuration;

namespace Alerts.Storage.Steps;

/// <summary>
/// For tests: notes the steps that the process passes, and lets something go wrong at one of them. One for the whole process, as what
/// it does ends the whole process. Without its settings there is none.
/// </summary>
internal sealed class StepSwitch(StepFault? fault, string? record)
{
    /// <summary>Must be true before the others are heeded.</summary>
    public const string EnabledSetting = "Alerts:Testing:Enabled";

    /// <summary>What goes wrong, and where; see <see cref="StepFault.Parse"/>.</summary>
    public const string FaultSetting = "Alerts:Testing:Fault";

    /// <summary>A file that takes a line for each passage: the label; behind the fault's a blank and its kind.</summary>
    public const string RecordSetting = "Alerts:Testing:Record";

    private readonly Lock _lock = new();
    private int _hits;

    /// <summary>The process's switch; null where none is set.</summary>
    public static StepSwitch? Current { get; private set; }

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="isLocal">Whether the storage is on this machine.</param>
    /// <exception cref="InvalidOperationException">A fault or a record is wanted where none may be.</exception>
    public static StepSwitch? Read(IConfiguration configuration, bool isLocal)
    {
        var (fault, record) = (configuration[FaultSetting], configuration[RecordSetting]);
        if (string.IsNullOrEmpty(fault) && string.IsNullOrEmpty(record))
            return null;
        if (!isLocal || !configuration.GetValue<bool>(EnabledSetting))
        {
            throw new InvalidOperationException(
                $"{FaultSetting} and {RecordSetting} are for tests on a storage emulator of this machine. Remove them, or set {EnabledSetting}=true and a local storage.");
        }

        return new StepSwitch(string.IsNullOrEmpty(fault) ? null : StepFault.Parse(fault), record);
    }

    /// <summary>Makes a switch the process's own.</summary>
    public static void Set(StepSwitch? steps) => Current = steps;

    /// <summary>Passes a step: does it, and whatever is to go wrong there.</summary>
    /// <param name="label">The step.</param>
    /// <param name="operation">Does it.</param>
    /// <param name="lost">The exception of a lost answer.</param>
    public static Task PassAsync(string label, Func<Task> operation, Func<Exception> lost) =>
        Current is { } steps ? steps.PassThroughAsync(label, operation, lost) : operation();

    private async Task PassThroughAsync(string label, Func<Task> operation, Func<Exception> lost)
    {
        var due = Note(label);
        if (due == StepFaultKind.Before)
            Die();
        await operation();
        if (due == StepFaultKind.After)
            Die();
        if (due == StepFaultKind.Lost)
            throw lost();
    }

    private StepFaultKind? Note(string label)
    {
        lock (_lock)
        {
            var due = label == fault?.Label && ++_hits == fault.Hit ? fault.Kind : (StepFaultKind?)null;
            if (!string.IsNullOrEmpty(record))
                File.AppendAllText(record, due is null ? $"{label}\n" : $"{label} {due}\n");
            return due;
        }
    }

    // As a crash: no handler of any kind runs.
    private static void Die()
    {
        using var own = Process.GetCurrentProcess();
        own.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}

using System.Globalization;

namespace Alerts.CrashTable;

/// <summary>One cell of the table: what goes wrong, and where.</summary>
/// <param name="Label">The step.</param>
/// <param name="Kind"><c>before</c>, <c>after</c> or <c>lost</c>.</param>
/// <param name="Passage">At which passage of the step.</param>
public sealed record CrashCell(string Label, string Kind, int Passage)
{
    /// <summary>True for a step of what runs beside the flow (<see cref="CrashChores"/>), and of nothing else.</summary>
    public bool IsChore { get; init; }

    /// <summary>What can go wrong.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["before", "after", "lost"];

    /// <summary>The value of <c>Alerts:Testing:Fault</c>.</summary>
    public string Fault => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Passage} {Label}");

    /// <summary>All cells: each step of an undisturbed run, at the middle one of its passages, so that something stands before it.</summary>
    public static IReadOnlyList<CrashCell> All(CrashRecord undisturbed) =>
    [
        .. Of(undisturbed.Passages),
        .. Of(undisturbed.ChorePassages.Except(undisturbed.Passages)).Select(cell => cell with { IsChore = true }),
    ];

    private static IEnumerable<CrashCell> Of(IEnumerable<string> passages) =>
        from passed in passages.CountBy(label => label).OrderBy(passed => passed.Key, StringComparer.Ordinal)
        from kind in Kinds
        select new CrashCell(passed.Key, kind, (passed.Value + 1) / 2);
}

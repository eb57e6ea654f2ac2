using System.Globalization;

namespace Alerts.CrashTable;

/// <summary>One cell of the table: what goes wrong, and where.</summary>
/// <param name="Label">The step.</param>
/// <param name="Kind"><c>before</c>, <c>after</c> or <c>lost</c>.</param>
/// <param name="Passage">At which passage of the step.</param>
public sealed record CrashCell(string Label, string Kind, int Passage)
{
    /// <summary>The play that passes the step; the flow's where it does.</summary>
    public CrashPlay Play { get; init; }

    /// <summary>What can go wrong.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["before", "after", "lost"];

    /// <summary>The value of <c>Alerts:Testing:Fault</c>.</summary>
    public string Fault => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Passage} {Label}");

    /// <summary>All cells: each step of an undisturbed run, at the middle one of its passages, so that something stands before it.</summary>
    /// <param name="undisturbed">The undisturbed run of each play.</param>
    public static IReadOnlyList<CrashCell> All(IReadOnlyDictionary<CrashPlay, CrashRecord> undisturbed)
    {
        var flow = undisturbed[CrashPlay.Flow].Passages;
        return
        [
            .. Of(CrashPlay.Flow, flow, []),
            .. Of(CrashPlay.Chores, undisturbed[CrashPlay.Chores].ChorePassages, flow),
            .. Of(CrashPlay.Outbox, undisturbed[CrashPlay.Outbox].Passages, flow),
        ];
    }

    private static IEnumerable<CrashCell> Of(CrashPlay play, IReadOnlyList<string> passages, IReadOnlyList<string> without) =>
        from passed in passages.Where(label => !without.Contains(label)).CountBy(label => label).OrderBy(passed => passed.Key, StringComparer.Ordinal)
        from kind in Kinds
        select new CrashCell(passed.Key, kind, (passed.Value + 1) / 2) { Play = play };
}

using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;

namespace Alerts.CrashTable;

/// <summary>What came of a cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Lost">Alerts that an undisturbed run tells, or a page promises, and that did not arrive.</param>
/// <param name="Doubled">Alerts that arrived once more than they should, or that no page promises.</param>
/// <param name="Uncertain">Alerts that arrived twice because a worker ended between hand-over and note, and that the log tells of.</param>
/// <param name="Fault">What else is wrong; null where nothing is.</param>
public sealed record CrashOutcome(CrashCell Cell, int Lost, int Doubled, int Uncertain, string? Fault)
{
    /// <summary>True where the guarantee held.</summary>
    public bool IsGood => Lost == 0 && Doubled == 0 && Fault is null;

    /// <summary>Compares a cell's run with the undisturbed one.</summary>
    public static CrashOutcome Judge(CrashCell cell, CrashRecord run, CrashRecord undisturbed)
    {
        var promised = run.State.Promised.ToHashSet();
        var arrived = run.Arrived.CountBy(id => id).ToDictionary();
        var again = arrived.Where(alert => promised.Contains(alert.Key) && alert.Value > 1).ToList();
        var uncertain = again.Where(alert => IsToldOf(alert.Key, run.Lines)).Sum(alert => alert.Value - 1);
        var strangers = arrived.Where(alert => !promised.Contains(alert.Key)).Sum(alert => alert.Value);
        return new CrashOutcome(
            cell, promised.Count(id => !arrived.ContainsKey(id)) + MissingPromises(run, undisturbed),
            again.Sum(alert => alert.Value - 1) - uncertain + strangers, uncertain, FindFault(cell, run, undisturbed));
    }

    // Each run has an endpoint of its own, and somebody besides who subscribed after the crash.
    private static int MissingPromises(CrashRecord run, CrashRecord undisturbed)
    {
        var missing = 0;
        foreach (var (name, page) in undisturbed.State.Pages)
        {
            var now = run.State.Pages.GetValueOrDefault(name)?.Recipients ?? [];
            missing += page.Recipients.Count(there => there.Channel == SubscriptionLine.Webhook
                ? now.All(recipient => recipient.Channel != SubscriptionLine.Webhook)
                : now.All(recipient => recipient.RecipientId != there.RecipientId));
        }

        return missing;
    }

    private static bool IsToldOf(string alertId, IReadOnlyList<string> lines) => lines.Any(
        line => line.Contains($"Alert {alertId} is sent again", StringComparison.Ordinal)
            || (line.Contains($"Alert {alertId} was not taken", StringComparison.Ordinal)
                && (line.Contains("connection lost", StringComparison.Ordinal) || line.Contains("ResponseEnded", StringComparison.Ordinal))));

    private static string? FindFault(CrashCell cell, CrashRecord run, CrashRecord undisturbed)
    {
        if (run.Passages.Concat(run.ChorePassages).All(passage => !passage.StartsWith($"{cell.Label} ", StringComparison.Ordinal)))
            return "the step was not passed";
        if (run.Deaths != (cell.Kind == "lost" ? 0 : 1))
            return $"{run.Deaths} processes died";
        var moved = run.AtDeath?.Pages.FirstOrDefault(page => !IsSame(page.Value, run.State.Pages.GetValueOrDefault(page.Key))).Key;
        if (moved is not null)
            return $"matches/{moved} names others than before the crash";
        var names = undisturbed.State.Hashes.Keys.Union(run.State.Hashes.Keys);
        var other = names.FirstOrDefault(name => undisturbed.State.Hashes.GetValueOrDefault(name) != run.State.Hashes.GetValueOrDefault(name));
        return other is null ? null : $"{other} differs";
    }

    private static bool IsSame(MatchPage before, MatchPage? now) =>
        now is not null && before.Position == now.Position
        && before.Recipients.Select(r => r.RecipientId).SequenceEqual(now.Recipients.Select(r => r.RecipientId));
}

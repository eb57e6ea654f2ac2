using System.Globalization;
using System.Text;

namespace Alerts.CrashTable;

/// <summary>The table as a page of the documentation.</summary>
public static class CrashReport
{
    /// <summary>Writes it.</summary>
    public static string Write(IReadOnlyList<CrashOutcome> outcomes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Crash table

            Written by `./alerts crash-table`. A small story (two mail addresses, one endpoint, two articles, one of
            them in an archive, a file that cannot be read, and a second edition) is played
            through the app on Azurite, undisturbed and then once a cell: at a step (`docs/decisions/007-labelled-steps.md`) the process
            is killed (SIGKILL) before it or after it, and a fresh process finishes; or the step is done and its answer is lost. After a crash
            somebody else subscribes at once, who must change nothing about what was decided before.

            *Lost*: alerts that did not arrive. *Doubled*: alerts that arrived again without reason. *Uncertain*: alerts that arrived twice
            because the worker ended between the hand-over and the note of it, the one window in which that can happen; the log names each.
            In each cell `stories/` (without its clock) and `decisions/` must be equal to the undisturbed run, and the pages of recipients
            that stood at the crash must stay as they were.

            Beside the flow a process saves the logs, makes all stories again, and takes up what earlier faults are made to have left: a claim
            without an end, one that can never be finished, a message that was given up, and one that has to wait for its time. Its own
            steps have cells, too; so has the mail that is kept in the outbox and not sent, written twice it is still one. Steps that have
            none, and why: `tests/Alerts.CrashTable/without-cell.txt`.

            **{outcomes.Count} cells: lost {outcomes.Sum(o => o.Lost)}, doubled {outcomes.Sum(o => o.Doubled)}, uncertain {outcomes.Sum(o => o.Uncertain)}, not as they should be {outcomes.Count(o => !o.IsGood)}.**

            | step | passage | fault | lost | doubled | uncertain | state |
            |---|---:|---|---:|---:|---:|---|

            """);
        foreach (var (cell, lost, doubled, uncertain, fault) in outcomes)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| `{cell.Label}` | {cell.Passage} | {Kind(cell.Kind)} | {lost} | {doubled} | {uncertain} | {fault ?? "equal"} |\n");
        }

        return text.ToString();
    }

    private static string Kind(string kind) => kind == "lost" ? "answer lost" : $"killed {kind}";
}

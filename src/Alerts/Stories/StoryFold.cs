using Alerts.Articles;
using Alerts.Storage;

namespace Alerts.Stories;

/// <summary>
/// Brings a story up to one of its lines: every line before it is decided first, in log order, and the decisions are taken into
/// the story. Many workers may do this for one story at once; each decision is written once and followed by all.
/// </summary>
public sealed class StoryFold(StoryAssignment assignment, StoryStore stories, LineFold lines)
{
    /// <summary>How often a story is tried to be written before its message is left to the queue.</summary>
    internal const int MaxAttempts = 20;

    /// <summary>Decides and takes in every line of a story up to and with one.</summary>
    /// <param name="last">The line.</param>
    /// <param name="own">The edition that the line is about; null where the caller brings in none.</param>
    /// <param name="cancellation">Stops between two lines; nothing is lost.</param>
    /// <returns>The line's decision, or the mark that it is skipped; null where somebody else had taken it in before, or the line merges.</returns>
    /// <exception cref="StoryBusyException">Others wrote the story all the time; the queue will redeliver.</exception>
    public async Task<Decision?> DecideThroughAsync(PlacedLine last, IngestedArticle? own, CancellationToken cancellation)
    {
        Decision? decision = null;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var (state, tag) = await stories.ReadAsync(last.Line.StoryId, cancellation);
            if (state.LastLine >= last.Position)
                return decision;

            foreach (var line in await assignment.LinesAsync(last, state.LastLine, cancellation))
            {
                (state, decision, _) = await lines.FoldAsync(state, line, own, own is not null && line.Position == last.Position, cancellation);
            }

            if (await stories.TryWriteAsync(state, tag, cancellation))
                return decision;

            // Somebody helped: read again what they took in.
        }

        throw new StoryBusyException(last.Line.StoryId, MaxAttempts);
    }

    /// <summary>Brings stories up to lines that a person had written: the lines stand, whatever hinders this.</summary>
    /// <param name="written">The lines.</param>
    /// <param name="cancellation">Stops between two lines; nothing is lost.</param>
    /// <returns>Why a story waits for its next article, whoever brings that in follows the line; null where all are up to theirs.</returns>
    internal async Task<string?> CatchUpAsync(IReadOnlyList<PlacedLine> written, CancellationToken cancellation)
    {
        try
        {
            foreach (var line in written)
            {
                await DecideThroughAsync(line, null, cancellation);
            }

            return null;
        }
        catch (Exception e) when (e.IsOwnFault())
        {
            return e.Message;
        }
    }
}

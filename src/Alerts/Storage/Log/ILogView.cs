namespace Alerts.Storage.Log;

/// <summary>What a worker knows from the lines of a log, in memory. Never used by two threads at once.</summary>
/// <typeparam name="TLine">Type of a line.</typeparam>
public interface ILogView<in TLine>
{
    /// <summary>Takes in the next line; told of every line once, in order. Must not fail.</summary>
    /// <param name="position">Where the line stands (<see cref="LogPosition.Number"/>).</param>
    /// <param name="line">The line.</param>
    /// <returns>
    /// Takes the line back. Called where a line was decided on but another worker's came first, for the last line first; afterwards
    /// the view must be what it was.
    /// </returns>
    Action Apply(long position, TLine line);

    /// <summary>The view as bytes, the same for the same lines on every worker.</summary>
    BinaryData Save();

    /// <summary>Forgets everything and starts from a saved view.</summary>
    /// <param name="saved">What <see cref="Save"/> gave; null for the empty view.</param>
    void Restore(BinaryData? saved);
}

namespace Alerts.Storage.Log.Segments;

/// <summary>What became of a block.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Blocks">Blocks of the segment after it; 0 where it did not land.</param>
internal readonly record struct AppendAnswer(AppendOutcome Outcome, int Blocks = 0);

/// <summary>What can become of a block.</summary>
internal enum AppendOutcome
{
    /// <summary>It stands where it was to stand.</summary>
    Landed,

    /// <summary>The segment ends elsewhere: somebody was faster, or the block landed and the answer was lost.</summary>
    Refused,

    /// <summary>There is no such segment: not made yet, or removed.</summary>
    Missing,
}

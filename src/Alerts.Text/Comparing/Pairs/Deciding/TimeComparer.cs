using Alerts.Text.Comparing.Pairs.Reading;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Compares when two sentences say that it happens.</summary>
internal static class TimeComparer
{
    /// <summary>Two times that cannot both be right; null where a time of the one may be one of the other, or one side has none.</summary>
    public static (ComparableTime Known, ComparableTime Next)? Excluded(ComparableSentence known, ComparableSentence next)
    {
        (ComparableTime, ComparableTime)? found = null;
        foreach (var one in known.Times)
        {
            foreach (var other in next.Times)
            {
                if (!one.IsOfEvent || !other.IsOfEvent)
                    continue;
                if (!one.Excludes(other))
                    return null;
                found ??= (one, other);
            }
        }

        return found;
    }
}

using Alerts.Text.Extracting.Statements;

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Compares how far the matter of two sentences has come, and how they are meant.</summary>
internal static class StatusComparer
{
    private enum Status
    {
        /// <summary>Nothing to go by.</summary>
        None,
        Wished,
        Possible,
        Ahead,
        Postponed,
        CalledOff,
        Done,
    }

    /// <summary>The relation that the statuses speak for; null where they are the same or tell nothing.</summary>
    public static Relation? Compare(ComparableSentence known, ComparableSentence next)
    {
        var (one, other) = (Of(known.Mode), Of(next.Mode));
        if (one == other || one == Status.None || other == Status.None)
            return null;
        // A demand or a condition is a statement of its own, and so is a plan for what has already happened.
        if (one == Status.Wished || other == Status.Wished || (one == Status.Done && other is Status.Ahead or Status.Possible))
            return Relation.Unrelated;
        return (one, other) switch
        {
            (Status.Possible, Status.Ahead) or (Status.Ahead, Status.Possible) => null,
            (Status.CalledOff or Status.Postponed, Status.Possible) => Relation.Unrelated,
            _ => Relation.Changed,
        };
    }

    private static Status Of(StatementMode mode) => mode.Modality switch
    {
        Modality.Demanded or Modality.Conditional or Modality.Asked => Status.Wished,
        Modality.Denied => Status.None,
        _ => mode.Course switch
        {
            Course.CalledOff => Status.CalledOff,
            Course.Postponed => Status.Postponed,
            Course.Scheduled => Status.Ahead,
            Course.Happened => Status.Done,
            _ => mode.Modality switch
            {
                Modality.Planned => Status.Ahead,
                Modality.Possible => Status.Possible,
                _ => Status.None,
            },
        },
    };
}

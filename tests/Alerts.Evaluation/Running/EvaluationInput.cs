namespace Alerts.Evaluation.Running;

/// <summary>What a task works on.</summary>
/// <param name="Records">The records of <c>--in</c>, in the order of the file.</param>
internal sealed record EvaluationInput(IReadOnlyList<EvaluationRecord> Records)
{
    /// <summary>The records of <c>--events</c>; empty where not given.</summary>
    public IReadOnlyList<EvaluationRecord> Events { get; init; } = [];

    /// <summary>The records of <c>--queries</c>; empty where not given.</summary>
    public IReadOnlyList<EvaluationRecord> Queries { get; init; } = [];

    /// <summary>The labelled records of <c>--learn</c>, for tasks that learn; empty where not given.</summary>
    public IReadOnlyList<EvaluationRecord> Learn { get; init; } = [];

    /// <summary>The events of <c>--learn</c>; empty where not given.</summary>
    public IReadOnlyList<EvaluationRecord> LearnEvents { get; init; } = [];

    /// <summary>One of the task's modes; null for a task that has none.</summary>
    public string? Mode { get; init; }

    /// <summary>The number of <c>--draw</c>: how many answers, for tasks that draw; null where not given.</summary>
    public int? Draw { get; init; }

    /// <summary>The number of <c>--seed</c>: another one draws others.</summary>
    public int Seed { get; init; }

    /// <summary>The labels of <c>--labels</c>; empty where not given.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];
}

using Alerts.Evaluation.Tasks.Novelty;
using Alerts.Evaluation.Tasks.Pairs;

namespace Alerts.Evaluation.Tasks;

/// <summary>All tasks by name.</summary>
internal static class EvaluationTasks
{
    private static readonly IEvaluationTask[] All =
    [
        new SplittingTask(),
        new ClustersTask(),
        new ReprintsTask(),
        new NoveltyTask(),
        new PairsTask(),
        new LearnPairsTask(),
        new LearnNoveltyTask(),
        new FiguresTask(),
        new DecisionsTask(),
    ];

    /// <summary>Their names, for people.</summary>
    public static string Names => string.Join(", ", All.Select(t => t.Name));

    /// <summary>The task of a name.</summary>
    /// <exception cref="UserException">There is none.</exception>
    public static IEvaluationTask Find(string name) => Array.Find(All, t => t.Name == name)
        ?? throw new UserException($"There is no task \"{name}\". The tasks are: {Names}.");

    /// <summary>The mode that a task runs in: the one asked for, or its default.</summary>
    /// <exception cref="UserException">The task does not have it.</exception>
    public static string? Mode(IEvaluationTask task, string? asked) =>
        asked is null ? task.Modes.Count > 0 ? task.Modes[0] : null
        : task.Modes.Contains(asked) ? asked
        : task.Modes.Count == 0 ? throw new UserException($"The task {task.Name} has one form of answer only; leave out --as {asked}.")
        : throw new UserException($"The task {task.Name} has no form \"{asked}\". Its forms are: {string.Join(", ", task.Modes)}.");
}

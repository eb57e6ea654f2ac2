using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;

namespace Alerts.Evaluation.Tasks;

/// <summary>One way of asking the pipeline's code about labelled records.</summary>
/// <remarks>A new task is a class of its own and a line in <see cref="EvaluationTasks"/>.</remarks>
internal interface IEvaluationTask
{
    /// <summary>The word on the command line.</summary>
    string Name { get; }

    /// <summary>The values of <c>--as</c>, the default first; empty for a task that has one form of answer only.</summary>
    IReadOnlyList<string> Modes => [];

    /// <summary>Answers the records. The answers are taken one by one, so that they can be written while the next is worked out.</summary>
    /// <param name="input">The records and what else was given.</param>
    /// <param name="progress">To be told after each record.</param>
    IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress);
}

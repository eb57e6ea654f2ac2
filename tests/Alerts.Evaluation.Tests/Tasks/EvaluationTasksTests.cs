using Alerts.Evaluation.Tasks;

namespace Alerts.Evaluation.Tests.Tasks;

public sealed class EvaluationTasksTests
{
    [Fact]
    public void An_unknown_task_is_answered_with_the_list_of_tasks()
    {
        var error = Assert.Throws<UserException>(() => EvaluationTasks.Find("splittting"));
        Assert.Contains("\"splittting\"", error.Message, StringComparison.Ordinal);
        Assert.Contains("splitting", error.Message.Split("The tasks are:")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_a_task_does_not_have_is_refused()
    {
        var error = Assert.Throws<UserException>(() => EvaluationTasks.Mode(EvaluationTasks.Find("splitting"), "poem"));
        Assert.Contains("--as poem", error.Message, StringComparison.Ordinal);
    }
}

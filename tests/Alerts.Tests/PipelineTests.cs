using System.Reflection;
using Alerts.Storage;

namespace Alerts.Tests;

public sealed class PipelineTests
{
    [Fact]
    public void Every_stage_is_a_class_of_its_name_that_handles() => Assert.All(Pipeline.Stages, stage =>
    {
        var type = Assert.Single(typeof(Pipeline).Assembly.GetTypes(), t => t.Name == stage.Function);
        Assert.True(type is { IsPublic: true, IsSealed: true });
        var handle = Assert.Single(type.GetMethods(BindingFlags.Public | BindingFlags.Instance), m => m.Name == "HandleAsync");
        Assert.Equal(typeof(Task), handle.ReturnType);
        Assert.Equal(typeof(CancellationToken), handle.GetParameters()[^1].ParameterType);
    });

    [Fact]
    public void Every_class_that_handles_is_a_stage_of_the_map() => Assert.Equal(
        Pipeline.Stages.Select(s => s.Function).Order(StringComparer.Ordinal),
        typeof(Pipeline).Assembly.GetTypes().Where(t => t.GetMethod("HandleAsync") is not null).Select(t => t.Name)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_queue_starts_one_stage_and_is_sent_to() => Assert.All(Queues.All, queue =>
    {
        Assert.Single(Pipeline.Stages, stage => stage.Trigger == queue);
        Assert.Contains(Pipeline.Stages, stage => stage.Sends.Contains(queue));
    });

    [Fact]
    public void No_stage_sends_to_a_queue_that_is_not_made() =>
        Assert.Subset(Queues.All.ToHashSet(), Pipeline.Stages.SelectMany(stage => stage.Sends).ToHashSet());

    [Fact]
    public void A_stage_that_a_queue_starts_takes_the_message_of_that_name() => Assert.All(
        Pipeline.Stages.Where(stage => Queues.All.Contains(stage.Trigger)), stage =>
        {
            var type = typeof(Pipeline).Assembly.GetTypes().Single(t => t.Name == stage.Function);
            Assert.Equal(MessageOf(stage.Trigger), type.GetMethod("HandleAsync")!.GetParameters()[0].ParameterType.Name, ignoreCase: true);
        });

    [Fact]
    public void A_stage_holds_a_sender_for_every_message_that_it_sends_itself() => Assert.All(
        Pipeline.Stages.Where(stage => stage.Function is not ("SweepInbox" or "ReleaseArticle" or "WakeDue")), stage =>
        {
            var type = typeof(Pipeline).Assembly.GetTypes().Single(t => t.Name == stage.Function);
            var sent = type.GetConstructors()[0].GetParameters().Select(p => p.ParameterType)
                .Where(p => p.IsGenericType && p.Name.StartsWith("IMessageSender", StringComparison.Ordinal))
                .Select(p => p.GenericTypeArguments[0].Name);
            Assert.Equal(stage.Sends.Select(MessageOf), sent, StringComparer.OrdinalIgnoreCase);
        });

    // Each queue is named after its message, but the one for large pages.
    private static string MessageOf(string queue) =>
        (queue == Queues.EmailPages ? Queues.EmailRequested : queue).Replace("-", "", StringComparison.Ordinal);
}

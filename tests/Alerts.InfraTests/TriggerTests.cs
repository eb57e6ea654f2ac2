using Alerts.Storage;

namespace Alerts.InfraTests;

/// <summary>The functions' attributes, the map of the pipeline and the compiled template agree.</summary>
public sealed class TriggerTests
{
    private static IEnumerable<Trigger> Background => FunctionsApp.Triggers.Where(trigger => trigger.Kind != "HttpTrigger");

    [Fact]
    public void Every_stage_of_the_map_is_a_function_with_its_trigger_and_no_function_is_missing_from_the_map() => Assert.Equal(
        Pipeline.Stages.Select(stage => (stage.Function, stage.Trigger)).Order(),
        Background.Select(function => (function.Name, function.Kind == "BlobTrigger" ? ContainerOf(function) : function.Source)).Order());

    [Fact]
    public async Task Every_queue_that_starts_a_function_is_made()
    {
        var made = (await Installation.WholeAsync()).Names("Microsoft.Storage/storageAccounts/queueServices/queues").ToHashSet();
        var listened = FunctionsApp.Triggers.Where(trigger => trigger.Kind == "QueueTrigger").Select(trigger => trigger.Source).ToHashSet();
        Assert.NotEmpty(listened);
        Assert.Subset(made, listened);
    }

    [Fact]
    public async Task Events_go_to_the_function_of_the_blob_trigger_for_files_of_its_container_that_are_whole()
    {
        var function = Assert.Single(FunctionsApp.Triggers, trigger => trigger.Kind == "BlobTrigger");
        var container = ContainerOf(function);
        var subscription = (await Installation.WholeAsync()).One("Microsoft.EventGrid/systemTopics/eventSubscriptions")["properties"]!;

        Assert.Equal(Containers.Articles, container);
        Assert.Contains($"functionName=Host.Functions.{function.Name}&",
            (string)subscription["destination"]!["properties"]!["endpointUrl"]!, StringComparison.Ordinal);
        var filter = subscription["filter"]!;
        Assert.Equal($"/blobServices/default/containers/{container}/blobs/", (string)filter["subjectBeginsWith"]!);
        Assert.Equal("Microsoft.Storage.BlobCreated", (string)Assert.Single(filter["includedEventTypes"]!.AsArray())!);
        var api = Assert.Single(filter["advancedFilters"]!.AsArray())!;
        Assert.Equal("data.api", (string)api["key"]!);
        Assert.Equal(["PutBlob", "PutBlockList", "CopyBlob", "FlushWithClose"], api["values"]!.AsArray().Select(value => (string)value!));
    }

    [Fact]
    public async Task The_first_deployment_leaves_out_what_needs_the_apps_code()
    {
        var first = await Installation.FirstAsync();
        Assert.Empty(first.All("Microsoft.EventGrid/systemTopics/eventSubscriptions"));
        Assert.Single(first.All("Microsoft.EventGrid/systemTopics"));
    }

    [Fact]
    public async Task The_alert_for_an_app_that_does_not_run_looks_for_a_timer_that_exists()
    {
        var rule = Assert.Single((await Installation.WholeAsync()).All("Microsoft.Insights/scheduledQueryRules"),
            rule => (string?)rule["name"] == "sweep-missing");
        var query = (string)rule["properties"]!["criteria"]!["allOf"]![0]!["query"]!;
        Assert.Contains(FunctionsApp.Triggers, trigger =>
            trigger.Kind == "TimerTrigger" && query.Contains($"\"{trigger.Name}\"", StringComparison.Ordinal));
    }

    private static string ContainerOf(Trigger function) => function.Source.Split('/')[0];
}

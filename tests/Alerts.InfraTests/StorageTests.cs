using System.Text.Json.Nodes;
using Alerts.Storage;
using Alerts.TestSupport;

namespace Alerts.InfraTests;

/// <summary>The compiled template and the code name the same things.</summary>
public sealed class StorageTests
{
    private const string Account = "Microsoft.Storage/storageAccounts";

    // The last one is the host's for files that the blob trigger failed on five times.
    private static readonly string[] PoisonQueues = [.. Queues.All.Select(queue => $"{queue}-poison"), "webjobs-blobtrigger-poison"];

    // Written by the deployment alone.
    private const string Packages = "app-package";

    [Fact]
    public async Task It_makes_every_queue_with_its_poison_twin_and_no_other() => Same(
        [.. Queues.All, .. PoisonQueues],
        (await Installation.WholeAsync()).Names($"{Account}/queueServices/queues"));

    [Fact]
    public async Task It_makes_every_container_and_the_one_of_the_package() => Same(
        [.. Containers.All, Packages], (await Installation.WholeAsync()).Names($"{Account}/blobServices/containers"));

    [Fact]
    public async Task It_makes_every_table_and_no_other() =>
        Same(Tables.All, (await Installation.WholeAsync()).Names($"{Account}/tableServices/tables"));

    [Fact]
    public async Task A_person_is_told_of_every_poison_queue_and_what_to_do()
    {
        // As the host writes it: "Message has reached MaxDequeueCount of 8. Moving message to queue 'x-poison'."
        var remedies = (await Installation.WholeAsync()).All("Microsoft.Insights/scheduledQueryRules")
            .ToDictionary(Query, rule => (string)rule["properties"]!["description"]!);
        Assert.All(PoisonQueues, queue =>
        {
            var query = $"traces | where message has \"Moving message to queue '{queue}'\"";
            Assert.Contains(query, remedies.Keys);
            Assert.Contains("docs/poison.md", remedies[query], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_to_do_is_written_for_every_poison_queue()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "poison.md"));
        Assert.All(PoisonQueues, queue => Assert.Contains($"| `{queue}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_deleted_after_a_time_is_a_container_and_never_one_that_others_are_derived_from()
    {
        var rules = (await Installation.WholeAsync()).One($"{Account}/managementPolicies")["properties"]!["policy"]!["rules"]!.AsArray();
        var deleted = rules.Where(rule => rule!["definition"]!["actions"]!["baseBlob"]!["delete"] is not null)
            .SelectMany(rule => rule!["definition"]!["filters"]!["prefixMatch"]!.AsArray()).Select(prefix => (string)prefix!);
        Same([$"{Containers.Rejected}/", $"{Containers.Outbox}/"], deleted);
    }

    private static string Query(JsonNode rule) => (string)rule["properties"]!["criteria"]!["allOf"]![0]!["query"]!;

    private static void Same(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
}

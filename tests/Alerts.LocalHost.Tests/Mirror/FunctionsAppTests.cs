using System.Text.RegularExpressions;
using Alerts.TestSupport;

namespace Alerts.LocalHost.Tests;

/// <summary>What compiles here must compile there: the app knows nothing but what the real worker has.</summary>
public sealed partial class FunctionsAppTests
{
    private static HashSet<string> Used => UsedApi.Read(Repository.Built("Alerts.Functions"), of: "Alerts.LocalHost");

    [Fact]
    public void The_app_uses_only_types_and_members_that_the_real_worker_has()
    {
        var unknown = Used.Except(WorkerApi.ReadCallable()).Order(StringComparer.Ordinal).ToList();
        Assert.True(unknown.Count == 0, $"Not in worker-api.txt:\n{string.Join('\n', unknown)}");
    }

    [Fact]
    public void What_the_app_uses_is_read_whole()
    {
        // A call in Program.cs, a constructor of an attribute, and a property that an attribute sets by name.
        const string worker = "Microsoft.Azure.Functions.Worker";
        Assert.Superset(
            new HashSet<string>
            {
                $"{worker}.Builder.FunctionsApplication::CreateBuilder(System.String[]):{worker}.Builder.FunctionsApplicationBuilder",
                $"{worker}.QueueTriggerAttribute::.ctor(System.String):System.Void",
                $"{worker}.BlobTriggerAttribute::set_Source({worker}.BlobTriggerSource):System.Void",
            },
            Used);
    }

    [Fact]
    public void The_app_names_nothing_of_the_local_host_outside_the_namespaces_of_the_worker() =>
        Assert.DoesNotContain(Used, name => !name.StartsWith("Microsoft.", StringComparison.Ordinal));

    [Fact]
    public void No_source_of_the_app_is_compiled_one_way_here_and_another_way_there()
    {
        var folder = Path.Combine(Repository.Root, "src", "Alerts.Functions");
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).StartsWith("obj", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sources);
        Assert.All(sources, file => Assert.DoesNotMatch(Condition(), File.ReadAllText(file)));
    }

    [GeneratedRegex(@"^\s*#\s*(if|elif|define)\b", RegexOptions.Multiline)]
    private static partial Regex Condition();
}

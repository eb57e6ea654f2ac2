using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Alerts.TestSupport;

namespace Alerts.InfraTests;

/// <summary>
/// What <c>FunctionsHost=Azure</c> would build. The worker's packages cannot be had everywhere, so the project is evaluated only.
/// </summary>
public sealed partial class AzureBuildTests
{
    private const string Project = "src/Alerts.Functions/Alerts.Functions.csproj";
    private const string Worker = "Microsoft.Azure.Functions.Worker";

    private static readonly Lazy<Task<JsonNode>> Azure = new(() => EvaluateAsync("-p:FunctionsHost=Azure"));

    [Fact]
    public async Task It_takes_exactly_the_workers_packages_of_the_one_set()
    {
        var facts = await File.ReadAllTextAsync(Repository.Shared("FUNCTIONS-SEMANTICS.md"), TestContext.Current.CancellationToken);
        var set = facts[facts.IndexOf("Worker packages of one set", StringComparison.Ordinal)..];
        var expected = PackageOfSet().Matches(set[..set.IndexOf(';', StringComparison.Ordinal)])
            .Select(match => ($"Microsoft.Azure.Functions.{Full(match.Groups[1].Value)}", match.Groups[2].Value)).Order().ToList();
        Assert.Equal(7, expected.Count);

        var evaluated = await AzureAsync();
        var versions = Items(evaluated, "PackageVersion").ToDictionary(package => package.Name, package => $"{package.Item["Version"]}");
        var taken = Items(evaluated, "PackageReference").Select(package => (package.Name, versions[package.Name])).Order();
        Assert.Equal(expected, taken);
    }

    [Fact]
    public async Task It_is_an_isolated_app_of_version_four_on_this_framework()
    {
        var properties = (await AzureAsync())["Properties"]!;
        Assert.Equal("Exe", properties["OutputType"]!.ToString());
        Assert.Equal("v4", properties["AzureFunctionsVersion"]!.ToString());
        Assert.Equal("net10.0", properties["TargetFramework"]!.ToString());
    }

    [Fact]
    public async Task It_does_not_know_the_local_host_and_the_default_build_does_not_know_the_worker()
    {
        var azure = await AzureAsync();
        var local = await EvaluateAsync();
        Assert.Equal(["Alerts", "Alerts.Pages"], Projects(azure));
        Assert.Contains("Alerts.LocalHost", Projects(local));
        Assert.DoesNotContain(Items(local, "PackageReference"), package => package.Name.StartsWith(Worker, StringComparison.Ordinal));
        Assert.Contains("Microsoft.AspNetCore.App", Items(azure, "FrameworkReference").Select(reference => reference.Name));
    }

    [Fact]
    public async Task The_hosts_rules_go_with_it()
    {
        var files = Items(await AzureAsync(), "None");
        var rules = Assert.Single(files, file => file.Name.EndsWith("/host.json", StringComparison.Ordinal)).Item;
        Assert.Equal("host.json", rules["Link"]!.ToString());
        Assert.Equal("PreserveNewest", rules["CopyToOutputDirectory"]!.ToString());
        Assert.Equal("PreserveNewest", rules["CopyToPublishDirectory"]!.ToString());
    }

    [Fact]
    public void Settings_of_one_machine_are_neither_committed_nor_deployed()
    {
        const string file = "local.settings.json";
        Assert.Contains(file, Lines(".gitignore"));
        var items = XDocument.Load(Path.Combine(Repository.Root, Project)).Descendants("None");
        var item = Assert.Single(items, item => (string?)item.Attribute("Update") == file);
        Assert.Equal("Never", (string?)item.Attribute("CopyToPublishDirectory"));
    }

    [Fact]
    public async Task Another_host_is_refused_with_the_two_that_there_are()
    {
        var result = await Tool.RunAsync("dotnet", ["build", Project, "--nologo", "-nodeReuse:false", "-p:FunctionsHost=Docker"]);
        Assert.NotEqual(0, result.Code);
        Assert.Contains("FunctionsHost is 'Docker'. Set it to Local (the default) or Azure.", result.Output, StringComparison.Ordinal);
    }

    // "Worker" and "Worker.Sdk" are whole; the extensions leave out that they are the worker's.
    private static string Full(string name) => name.StartsWith("Worker", StringComparison.Ordinal) ? name : $"Worker.{name}";

    private static Task<JsonNode> AzureAsync() => Azure.Value;

    private static async Task<JsonNode> EvaluateAsync(params string[] options)
    {
        var result = await Tool.RunAsync("dotnet",
            ["msbuild", Project, .. options, "-getProperty:OutputType,AzureFunctionsVersion,TargetFramework",
                "-getItem:PackageReference,PackageVersion,ProjectReference,FrameworkReference,None"]);
        Assert.True(result.Code == 0, result.Output + result.Errors);
        return JsonNode.Parse(result.Output)!;
    }

    private static IEnumerable<(string Name, JsonNode Item)> Items(JsonNode evaluated, string kind) =>
        evaluated["Items"]![kind]!.AsArray().Select(item => (item!["Identity"]!.ToString().Replace('\\', '/'), item));

    private static IEnumerable<string> Projects(JsonNode evaluated) =>
        Items(evaluated, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Name));

    private static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Repository.Root, path));

    [GeneratedRegex(@"((?:Worker|Extensions)[\w.]*) (\d+\.\d+\.\d+)")]
    private static partial Regex PackageOfSet();
}

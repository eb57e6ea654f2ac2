using System.Text.Json.Nodes;

namespace Alerts.InfraTests;

/// <summary>What a deployment of <c>infra/</c> would make: the resources that Bicep itself predicts, loops and names resolved.</summary>
/// <param name="resources">All of them.</param>
internal sealed class Installation(IReadOnlyList<JsonNode> resources)
{
    private static readonly Lazy<Task<Installation>> First = new(() => PredictAsync(("AZURE_PRINCIPAL_ID", Guid.Empty.ToString())));
    private static readonly Lazy<Task<Installation>> Second = new(() => PredictAsync(("ALERTS_APP_DEPLOYED", "true")));

    /// <summary>The first deployment, before the app's code is there, by a person who is named as its operator.</summary>
    public static Task<Installation> FirstAsync() => First.Value;

    /// <summary>The second deployment, made when the app's code is there: everything, but no operator.</summary>
    public static Task<Installation> WholeAsync() => Second.Value;

    /// <summary>The resources of a type.</summary>
    public IEnumerable<JsonNode> All(string type) => resources.Where(resource => (string?)resource["type"] == type);

    /// <summary>The one resource of a type.</summary>
    public JsonNode One(string type) => Assert.Single(All(type));

    /// <summary>The last parts of the names of a type's resources: of <c>account/default/queue</c> the queue.</summary>
    public IEnumerable<string> Names(string type) => All(type).Select(resource => ((string)resource["name"]!).Split('/')[^1]);

    /// <summary>The settings of the app; a value that is known only in Azure is an expression in brackets.</summary>
    public IReadOnlyDictionary<string, string> Settings() =>
        One("Microsoft.Web/sites")["properties"]!["siteConfig"]!["appSettings"]!.AsArray()
            .ToDictionary(setting => (string)setting!["name"]!, setting => (string)setting!["value"]!);

    private static async Task<Installation> PredictAsync(params (string Name, string Value)[] settings)
    {
        using var copy = new InfraCopy();
        var environment = new Dictionary<string, string>
        {
            ["AZURE_ENV_NAME"] = "tests", ["AZURE_LOCATION"] = "westeurope", ["ALERTS_IDENTITY_KEY"] = "a key",
            ["ALERTS_OPERATOR_KEY"] = "another key",
        };
        foreach (var (name, value) in settings)
            environment[name] = value;
        var any = Guid.Empty.ToString();
        var result = await Bicep.RunAsync(
            ["snapshot", copy.File("main.bicepparam"), "--mode", "overwrite", "--subscription-id", any, "--tenant-id", any,
                "--location", "westeurope"], environment);
        Assert.True(result.Code == 0, result.Errors);
        var snapshot = JsonNode.Parse(await File.ReadAllTextAsync(copy.File("main.snapshot.json")));
        return new([.. snapshot!["predictedResources"]!.AsArray().Select(resource => resource!)]);
    }
}

using System.Text.Json.Nodes;

namespace Alerts.InfraTests;

public sealed class SecurityTests
{
    [Theory]
    [InlineData("Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", "false")]
    [InlineData("Microsoft.Storage/storageAccounts", "allowBlobPublicAccess", "false")]
    [InlineData("Microsoft.Storage/storageAccounts", "supportsHttpsTrafficOnly", "true")]
    [InlineData("Microsoft.Storage/storageAccounts", "minimumTlsVersion", "TLS1_2")]
    [InlineData("Microsoft.Web/sites", "httpsOnly", "true")]
    [InlineData("Microsoft.Web/sites", "siteConfig.minTlsVersion", "1.2")]
    [InlineData("Microsoft.Web/sites", "functionAppConfig.deployment.storage.authentication.type", "UserAssignedIdentity")]
    [InlineData("Microsoft.Insights/components", "DisableLocalAuth", "true")]
    [InlineData("Microsoft.KeyVault/vaults", "enableRbacAuthorization", "true")]
    [InlineData("Microsoft.KeyVault/vaults", "enablePurgeProtection", "true")]
    public async Task It_is_closed(string type, string path, string expected)
    {
        var node = path.Split('.').Aggregate((await Installation.WholeAsync()).One(type)["properties"], (node, name) => node![name]);
        Assert.Equal(expected, node!.ToString(), ignoreCase: true);
    }

    [Fact]
    public async Task The_app_acts_under_an_identity_that_stays_when_it_is_made_anew() =>
        Assert.Equal("UserAssigned", (string)(await Installation.WholeAsync()).One("Microsoft.Web/sites")["identity"]!["type"]!);

    [Fact]
    public async Task No_password_opens_the_way_of_deployments()
    {
        var ways = (await Installation.WholeAsync()).All("Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToList();
        Assert.Equal(2, ways.Count);
        Assert.All(ways, way => Assert.False((bool)way["properties"]!["allow"]!));
    }

    [Fact]
    public async Task The_one_key_that_is_read_is_that_of_the_address_for_events()
    {
        var template = await Bicep.RunAsync(["build", "infra/main.bicep", "--stdout"]);
        var calls = Texts(JsonNode.Parse(template.Output)!).Where(text => text.Contains("listKeys", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("systemKeys.blobs_extension", Assert.Single(calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_and_a_named_operator_may_do_what_they_need_and_no_more()
    {
        string[] app =
        [
            "Key Vault Secrets User", "Monitoring Metrics Publisher", "Storage Blob Data Owner", "Storage Queue Data Contributor",
            "Storage Table Data Contributor",
        ];
        string[] person =
            ["Storage Blob Data Contributor", "Storage Blob Data Reader", "Storage Queue Data Contributor", "Storage Table Data Reader"];
        Assert.Equal(app, Roles(await Installation.WholeAsync(), "ServicePrincipal"));
        Assert.Empty(Roles(await Installation.WholeAsync(), "User"));
        Assert.Equal(person, Roles(await Installation.FirstAsync(), "User"));
    }

    // The principal is known only in Azure, its kind before: the app's identity is a service principal, the operator a user.
    private static IEnumerable<string> Roles(Installation installation, string kind) =>
        installation.All("Microsoft.Authorization/roleAssignments").Select(role => role["properties"]!)
            .Where(role => (string)role["principalType"]! == kind)
            .Select(role => ((string)role["roleDefinitionId"]!).Split('\'')[1]).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject parts => parts.Where(part => part.Value is not null).SelectMany(part => Texts(part.Value!)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Texts),
        _ => [node.ToString()],
    };
}

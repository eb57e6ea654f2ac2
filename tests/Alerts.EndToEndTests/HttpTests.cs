using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Alerts.EndToEndTests;

public sealed class HttpTests
{
    private const string Key = "not-a-secret-but-long-enough-to-be-taken";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Subscriptions_are_added_listed_and_ended_by_http()
    {
        await using var installation = await Installation.StartAsync();
        using var client = new HttpClient { BaseAddress = installation.Url };
        var wanted = new { address = "desk@example.org", topic = "bridge nordvik" };
        using var added = await client.PostAsJsonAsync("api/subscriptions", wanted, Cancellation);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        using var again = await client.PostAsJsonAsync("api/subscriptions", wanted, Cancellation);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);

        var one = await client.GetFromJsonAsync<JsonElement>(added.Headers.Location, Cancellation);
        Assert.Equal(["id", "channel", "address", "topic", "since", "ended"], one.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("email", "desk@example.org", "bridge nordvik", false), (
            one.GetProperty("channel").GetString(), one.GetProperty("address").GetString(), one.GetProperty("topic").GetString(),
            one.GetProperty("ended").GetBoolean()));
        Assert.Equal(one.GetRawText(), Assert.Single(await ItemsAsync(client, "api/subscriptions")).GetRawText());

        await installation.DropTextAsync("1.txt", "The town council of Nordvik voted on Monday to close the old harbour bridge for two years.");
        await installation.MailsAsync(1);
        var story = Assert.Single(await ItemsAsync(client, "api/stories"));
        Assert.Equal(["id", "name", "opened", "updated", "articles"], story.EnumerateObject().Select(field => field.Name));

        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(added.Headers.Location, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(added.Headers.Location, Cancellation)).StatusCode);
        Assert.Empty(await ItemsAsync(client, "api/subscriptions"));
        Assert.True(Assert.Single(await ItemsAsync(client, "api/subscriptions?ended=true")).GetProperty("ended").GetBoolean());
        Assert.Contains(
            "0 recipients",
            await installation.DropTextAsync("2.txt", "Ferries will carry cars across the harbour of Nordvik every 20 minutes while the bridge is closed."),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_in_a_request_is_told_with_code_field_and_remedy()
    {
        await using var installation = await Installation.StartAsync();
        using var client = new HttpClient { BaseAddress = installation.Url };
        (string Body, HttpStatusCode Status, string Code, string Field)[] cases =
        [
            ("{\"address\":\"desk\",\"topic\":\"bridge\"}", HttpStatusCode.BadRequest, "subscription.email.invalid", "$.address"),
            ("{\"topic\":\"bridge\"}", HttpStatusCode.BadRequest, "subscription.email.invalid", "$.address"),
            ("{\"address\":\"desk@example.org\",\"topic\":\"-bridge\"}", HttpStatusCode.BadRequest, "", "$.topic"),
            ("{\"address\":\"desk@example.org\"}", HttpStatusCode.BadRequest, "", "$.topic"),
            ("{\"address\":\"desk@example.org\",\"topic\":\"bridge\",\"channel\":\"pigeon\"}", HttpStatusCode.BadRequest, "subscription.channel.unknown", "$.channel"),
            ("{\"adress\":\"desk@example.org\",\"topic\":\"bridge\"}", HttpStatusCode.BadRequest, "request.json.invalid", "$.adress"),
            ("{\"address\":", HttpStatusCode.BadRequest, "request.json.invalid", "$.address"),
            ("null", HttpStatusCode.BadRequest, "request.json.invalid", "$"),
            ("{\"topic\":\"" + new string('a', 16 * 1024) + "\"}", HttpStatusCode.RequestEntityTooLarge, "request.body.too_large", "$"),
        ];
        foreach (var (body, status, code, field) in cases)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            await ProblemAsync(await client.PostAsync("api/subscriptions", content, Cancellation), status, code, field);
        }

        using var form = new StringContent("address=desk@example.org&topic=bridge", Encoding.UTF8, "application/x-www-form-urlencoded");
        await ProblemAsync(
            await client.PostAsync("api/subscriptions", form, Cancellation), HttpStatusCode.UnsupportedMediaType,
            "request.content_type.unsupported", "content-type");
        foreach (var list in (string[])["subscriptions", "stories", "rejected"])
        {
            await ProblemAsync(await client.GetAsync($"api/{list}?limit=0", Cancellation), HttpStatusCode.BadRequest, "page.limit.invalid", "$.limit");
            await ProblemAsync(await client.GetAsync($"api/{list}?after=!", Cancellation), HttpStatusCode.BadRequest, "page.after.invalid", "$.after");
        }

        var unknown = $"api/subscriptions/{new string('0', 64)}";
        await ProblemAsync(await client.GetAsync(unknown, Cancellation), HttpStatusCode.NotFound, "subscription.id.unknown", "id");
        await ProblemAsync(await client.DeleteAsync(unknown, Cancellation), HttpStatusCode.NotFound, "subscription.id.unknown", "id");
        Assert.Empty(await ItemsAsync(client, "api/subscriptions?ended=true"));
    }

    [Fact]
    public async Task With_a_key_only_the_operator_is_answered()
    {
        await using var installation = await Installation.StartAsync(("Alerts__Operator__Key", Key));
        using var client = new HttpClient { BaseAddress = installation.Url };
        (HttpMethod Method, string Path)[] calls =
        [
            (HttpMethod.Get, "api/subscriptions"), (HttpMethod.Post, "api/subscriptions"), (HttpMethod.Get, "api/subscriptions/0"),
            (HttpMethod.Delete, "api/subscriptions/0"), (HttpMethod.Get, "api/stories"), (HttpMethod.Get, "api/rejected"),
            (HttpMethod.Post, "api/stories/0/merge"), (HttpMethod.Post, "api/stories/0/split"),
        ];
        foreach (var (method, path) in calls)
        {
            await ProblemAsync(await SendAsync(client, method, path), HttpStatusCode.Unauthorized, "operator.key.missing", "x-functions-key");
            await ProblemAsync(await SendAsync(client, method, $"{path}?code={Key}"), HttpStatusCode.Unauthorized, "operator.key.missing", "x-functions-key");
            await ProblemAsync(await SendAsync(client, method, path, key: Key + "x"), HttpStatusCode.Unauthorized, "operator.key.wrong", "x-functions-key");
            await ProblemAsync(await SendAsync(client, method, path, bearer: "x"), HttpStatusCode.Unauthorized, "operator.key.wrong", "x-functions-key");
            Assert.NotEqual(HttpStatusCode.Unauthorized, (await SendAsync(client, method, path, key: Key)).StatusCode);
            Assert.NotEqual(HttpStatusCode.Unauthorized, (await SendAsync(client, method, path, bearer: Key)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("api/health", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_page_that_gives_the_local_app_another_name_is_not_answered()
    {
        await using var installation = await Installation.StartAsync();
        using var client = new HttpClient { BaseAddress = installation.Url };
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/subscriptions") { Headers = { Host = "rebound.example.org" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(request, Cancellation)).StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, HttpMethod method, string path, string? key = null, string? bearer = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (key is not null)
            request.Headers.Add("x-functions-key", key);
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return await client.SendAsync(request, Cancellation);
    }

    // An empty code stands for any.
    private static async Task ProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string code, string field)
    {
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(((int)status, field), (problem.GetProperty("status").GetInt32(), problem.GetProperty("field").GetString()));
        Assert.Matches(code.Length == 0 ? @"^topic\..+" : $"^{code}$", problem.GetProperty("code").GetString());
        Assert.All((string[])["title", "detail", "remedy"], name => Assert.NotEmpty(problem.GetProperty(name).GetString()!));
        answer.Dispose();
    }

    private static async Task<IReadOnlyList<JsonElement>> ItemsAsync(HttpClient client, string path) =>
        [.. (await client.GetFromJsonAsync<JsonElement>(path, Cancellation)).GetProperty("items").EnumerateArray()];
}

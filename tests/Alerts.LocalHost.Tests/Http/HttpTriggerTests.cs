using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Alerts.LocalHost.Tests;

public sealed class HttpTriggerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Row", "HTTP")]
    public async Task A_route_binds_its_values_and_the_result_is_written()
    {
        using var host = await StartAsync();
        using var client = Client(host);
        Assert.Equal("\"story a1, page 3, by GET\"", await client.GetStringAsync(new Uri("api/stories/a1/3", UriKind.Relative),
            Cancellation));
    }

    [Theory]
    [Trait("Row", "HTTP")]
    [InlineData("POST", "api/stories/a1/3", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "api/stories/a1/x", HttpStatusCode.NotFound)]
    [InlineData("GET", "stories/a1/3", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "api/Plain", HttpStatusCode.OK)]
    [InlineData("GET", "api/fails", HttpStatusCode.InternalServerError)]
    public async Task A_request_is_answered_by_method_and_route(string method, string path, HttpStatusCode expected)
    {
        using var host = await StartAsync();
        using var client = Client(host);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await client.SendAsync(request, Cancellation);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    [Trait("Row", "HTTP")]
    public async Task The_route_prefix_can_be_empty()
    {
        using var host = await StartAsync("AzureFunctionsJobHost:extensions:http:routePrefix=");
        using var client = Client(host);
        Assert.Equal("\"story a1, page 3, by GET\"", await client.GetStringAsync(new Uri("stories/a1/3", UriKind.Relative), Cancellation));
    }

    [Fact]
    [Trait("Row", "HTTP")]
    public async Task The_root_is_a_route_of_a_value_that_is_always_empty_and_an_empty_route_is_the_functions_name()
    {
        using var host = await StartAsync("AzureFunctionsJobHost:extensions:http:routePrefix=");
        using var client = Client(host);
        Assert.Equal("\"the root\"", await client.GetStringAsync(new Uri("?a=b", UriKind.Relative), Cancellation));
        Assert.Equal("\"by name\"", await client.GetStringAsync(new Uri("ByName", UriKind.Relative), Cancellation));
        using var other = await client.GetAsync(new Uri("else", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Theory]
    [Trait("Row", "HTTP")]
    [InlineData("api/guarded", null, null, HttpStatusCode.Unauthorized)]
    [InlineData("api/guarded", "wrong", null, HttpStatusCode.Unauthorized)]
    [InlineData("api/guarded", "own", null, HttpStatusCode.OK)]
    [InlineData("api/guarded", "host", null, HttpStatusCode.OK)]
    [InlineData("api/guarded", "master", null, HttpStatusCode.OK)]
    [InlineData("api/guarded", null, "own", HttpStatusCode.OK)]
    [InlineData("api/guarded", "wrong", "own", HttpStatusCode.Unauthorized)]
    [InlineData("api/ruled", "own", null, HttpStatusCode.Unauthorized)]
    [InlineData("api/ruled", "host", null, HttpStatusCode.Unauthorized)]
    [InlineData("api/ruled", "master", null, HttpStatusCode.OK)]
    public async Task A_key_opens_what_its_level_allows(string path, string? header, string? code, HttpStatusCode expected)
    {
        using var host = await StartAsync(
            "Alerts:LocalHost:Keys:master=master", "Alerts:LocalHost:Keys:default=host", "Alerts:LocalHost:Keys:Guarded=own",
                "Alerts:LocalHost:Keys:Ruled=own");
        using var client = Client(host);
        using var request = new HttpRequestMessage(HttpMethod.Get, code is null ? path : $"{path}?code={code}");
        if (header is not null)
            request.Headers.Add("x-functions-key", header);
        using var response = await client.SendAsync(request, Cancellation);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    [Trait("Row", "HTTP")]
    public async Task Without_a_configured_key_the_answer_names_the_remedy()
    {
        using var host = await StartAsync();
        using var client = Client(host);
        using var response = await client.GetAsync(new Uri("api/ruled?code=x", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("Alerts:LocalHost:Keys:master", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static async Task<IHost> StartAsync(params string[] settings)
    {
        var host = TestHost.Build(TestHost.NoStorage, [typeof(Pages)], settings: settings);
        await host.StartAsync(Cancellation);
        return host;
    }

    private static HttpClient Client(IHost host)
    {
        var addresses = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        return new HttpClient { BaseAddress = new Uri(addresses.Addresses.First() + "/") };
    }

    public sealed class Pages
    {
        [Function("Story")]
        public static Task<IResult> StoryAsync(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "stories/{id}/{page:int}")] HttpRequest request, string id, int page,
                CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            return Task.FromResult(Results.Ok($"story {id}, page {page}, by {request.Method}"));
        }

        [Function("Plain")]
        public static async ValueTask PlainAsync([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request,
            FunctionContext context) =>
            await context.GetHttpContext()!.Response.WriteAsync(request.Path, context.CancellationToken);

        [Function("Root")]
        public static IResult Root([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{none:maxlength(0)?}")] HttpRequest request) =>
            Results.Ok(request.Path == "/" ? "the root" : request.Path);

        [Function("ByName")]
        public static IResult ByName([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "")] HttpRequest request) =>
            Results.Ok(request.Path == "/ByName" ? "by name" : request.Path);

        [Function("Fails")]
        public static IResult Fails([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "fails")] HttpRequest request) =>
            throw new InvalidOperationException(request.Path);

        [Function("Guarded")]
        public static IResult Guarded([HttpTrigger(AuthorizationLevel.Function, "get", Route = "guarded")] HttpRequest request) =>
            Results.Ok(request.Method);

        [Function("Ruled")]
        public static IResult Ruled([HttpTrigger(AuthorizationLevel.Admin, "get", Route = "ruled")] HttpRequest request) =>
            Results.Ok(request.Method);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.Tests;

/// <summary>Each refusal names the function and what is wrong with it.</summary>
public sealed class ValidationTests
{
    [Theory]
    [InlineData(typeof(NoTrigger), "Wrong", "no parameter has a trigger")]
    [InlineData(typeof(TwoTriggers), "Wrong", "more than one trigger (a, b)")]
    [InlineData(typeof(TwoNames), "Two functions are named", "One and", "Two")]
    [InlineData(typeof(BadName), "1st", "name is not valid")]
    [InlineData(typeof(NotPublic), "Wrong", "must be public")]
    [InlineData(typeof(Output), "Wrong", "returns String")]
    [InlineData(typeof(AsyncVoid), "Wrong", "async void")]
    [InlineData(typeof(UnknownParameter), "'client'", "HttpClient")]
    [InlineData(typeof(ForeignAttributed), "'id'", "FromQueryAttribute")]
    [InlineData(typeof(UnknownName), "'title'", "no value of this name", "BlobTrigger, Uri, name")]
    [InlineData(typeof(BlobBytes), "'blob'", "BinaryData", "Take BlobClient")]
    [InlineData(typeof(BlobBraces), "'{name}' is no container name")]
    [InlineData(typeof(QueueName), "'Upper_Case' is no queue name")]
    [InlineData(typeof(QueueNumber), "Int32", "Take a record")]
    [InlineData(typeof(MissingSetting), "'%No:Such%'", "'No:Such'")]
    [InlineData(typeof(BadSchedule), "'* * *'", "3 fields")]
    [InlineData(typeof(TimerText), "'timer'", "Take TimerInfo")]
    [InlineData(typeof(RouteName), "'id'", "no value of this name")]
    [InlineData(typeof(ActionResult), "Wrong", "IResult")]
    [InlineData(typeof(UserLevel), "authorization level User")]
    [InlineData(typeof(SameRoute), "GET api/same belongs to 'SameA' already")]
    [InlineData(typeof(AdminRoute), "begins with 'admin'", "AzureFunctionsJobHost:extensions:http:routePrefix=")]
    public void A_function_that_cannot_run_is_refused(Type type, params string[] expected)
    {
        var settings = expected.Where(text => text.Contains('=', StringComparison.Ordinal)).ToArray();
        var error = Assert.Throws<SetupException>(() => TestHost.Build(TestHost.NoStorage, [type], settings: settings));
        Assert.All(expected.Except(settings), text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_connection_is_refused_with_the_name_of_the_setting()
    {
        var error = Assert.Throws<SetupException>(() => TestHost.Build("", [typeof(Fine)]));
        Assert.Contains("'AzureWebJobsStorage' is not set", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Alerts:LocalHost:Invisibility=00:00:00.5", "from 00:00:01")]
    [InlineData("Alerts:LocalHost:BlobScan=never", "'never'")]
    [InlineData("AzureFunctionsWebHost:hostid=Not_Good", "Not_Good")]
    [InlineData("AzureFunctionsJobHost:extensions:queues:batchSize=33", "from 1 to 32")]
    [InlineData("AzureFunctionsJobHost:extensions:queues:batchsizes=3", "AzureFunctionsJobHost__extensions__queues__batchsizes")]
    public void A_setting_out_of_range_is_refused(string setting, string expected)
    {
        var error = Assert.Throws<SetupException>(() => TestHost.Build(TestHost.NoStorage, [typeof(Fine)], settings: [setting]));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    public sealed class Fine
    {
        [Function("Fine")]
        public static void Run([QueueTrigger("fine")] string m) => _ = m;
    }

    public sealed class NoTrigger
    {
        [Function("Wrong")]
        public static void Run(string m) => _ = m;
    }

    public sealed class TwoTriggers
    {
        [Function("Wrong")]
        public static void Run([QueueTrigger("aaa")] string a, [QueueTrigger("bbb")] string b) => _ = a + b;
    }

    public sealed class TwoNames
    {
        [Function("Same")]
        public static void One([QueueTrigger("aaa")] string m) => _ = m;

        [Function("same")]
        public static void Two([QueueTrigger("aaa")] string m) => _ = m;
    }

    public sealed class BadName
    {
        [Function("1st")]
        public static void Run([QueueTrigger("aaa")] string m) => _ = m;
    }

    public sealed class NotPublic
    {
        [Function("Wrong")]
        internal static void Run([QueueTrigger("aaa")] string m) => _ = m;
    }

    public sealed class Output
    {
        [Function("Wrong")]
        public static string Run([QueueTrigger("aaa")] string m) => m;
    }

    public sealed class AsyncVoid
    {
        [Function("Wrong")]
        public static async void Run([QueueTrigger("aaa")] string m) =>
            await Task.FromResult(m);
    }

    public sealed class UnknownParameter
    {
        [Function("Wrong")]
        public static void Run([QueueTrigger("aaa")] string m, HttpClient client) => _ = (m, client);
    }

    public sealed class ForeignAttributed
    {
        [Function("Wrong")]
        public static void Run([QueueTrigger("aaa")] string m, [FromQuery] string id) => _ = m + id;
    }

    public sealed class UnknownName
    {
        [Function("Wrong")]
        public static void Run([BlobTrigger("articles/{name}")] string blob, string title) => _ = blob + title;
    }

    public sealed class BlobBytes
    {
        [Function("Wrong")]
        public static void Run([BlobTrigger("articles/{name}")] BinaryData blob) => _ = blob;
    }

    public sealed class BlobBraces
    {
        [Function("Wrong")]
        public static void Run([BlobTrigger("{name}/x")] string blob) => _ = blob;
    }

    public sealed class QueueName
    {
        [Function("Wrong")]
        public static void Run([QueueTrigger("Upper_Case")] string m) => _ = m;
    }

    public sealed class QueueNumber
    {
        [Function("Wrong")]
        public static void Run([QueueTrigger("aaa")] int m) => _ = m;
    }

    public sealed class MissingSetting
    {
        [Function("Wrong")]
        public static void Run([QueueTrigger("%No:Such%")] string m) => _ = m;
    }

    public sealed class BadSchedule
    {
        [Function("Wrong")]
        public static void Run([TimerTrigger("* * *")] TimerInfo timer) => _ = timer;
    }

    public sealed class TimerText
    {
        [Function("Wrong")]
        public static void Run([TimerTrigger("00:01:00")] string timer) => _ = timer;
    }

    public sealed class RouteName
    {
        [Function("Wrong")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest r, string id) =>
            Results.Ok(r.Path + id);
    }

    public sealed class ActionResult
    {
        [Function("Wrong")]
        public static IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest r) =>
            new OkObjectResult(r.Path);
    }

    public sealed class UserLevel
    {
        [Function("Wrong")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.User)] HttpRequest r) =>
            Results.Ok(r.Path);
    }

    public sealed class SameRoute
    {
        [Function("SameA")]
        public static IResult A([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "same")] HttpRequest r) =>
            Results.Ok(r.Path);

        [Function("SameB")]
        public static IResult B([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "same")] HttpRequest r) =>
            Results.Ok(r.Path);
    }

    public sealed class AdminRoute
    {
        [Function("Wrong")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "admin/x")] HttpRequest r) =>
            Results.Ok(r.Path);
    }
}

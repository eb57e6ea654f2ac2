using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Alerts.LocalHost.Tests;

/// <summary>Each refusal names class, method and what is wrong with them.</summary>
public sealed class FunctionRefusalTests
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
    [InlineData(typeof(ForeignAttributed), "'id'", "FromQueryAttribute", "Remove it")]
    [InlineData(typeof(OnMethod), "on the method", "AuthorizeAttribute", "Remove it")]
    [InlineData(typeof(OnClass), "on the class", "ApiControllerAttribute")]
    [InlineData(typeof(OnResult), "on the result", "OutputOfOursAttribute")]
    [InlineData(typeof(OtherTrigger), "NoTriggerOfOursAttribute", "Use Blob, Queue, Timer or Http")]
    [InlineData(typeof(UnknownName), "'title'", "no value of this name", "BlobTrigger, Uri, name")]
    [InlineData(typeof(BlobBytes), "'blob'", "BinaryData", "Take BlobClient")]
    [InlineData(typeof(BlobSource), "the source 7", "Use BlobTriggerSource.EventGrid")]
    [InlineData(typeof(BlobBraces), "'{name}' is no container name")]
    [InlineData(typeof(QueueName), "'Upper_Case' is no queue name")]
    [InlineData(typeof(LonePercent), "percent signs in '%Queue' do not pair")]
    [InlineData(typeof(PropertyName), "'{story}' is no queue name")]
    [InlineData(typeof(QueueNumber), "Int32", "Take a record")]
    [InlineData(typeof(MissingSetting), "'%No:Such%'", "'No:Such'")]
    [InlineData(typeof(BadSchedule), "'* * *'", "3 fields")]
    [InlineData(typeof(TimerText), "'timer'", "Take TimerInfo")]
    [InlineData(typeof(RouteName), "'id'", "no value of this name")]
    [InlineData(typeof(ActionResult), "Wrong", "IResult")]
    [InlineData(typeof(UserLevel), "authorization level User")]
    [InlineData(typeof(UnknownMethod), "'FETCH' is no HTTP method")]
    [InlineData(typeof(SameRoute), "GET api/same belongs to 'SameA' already")]
    [InlineData(typeof(SlashRoute), "'/' begins with a slash", "{none:maxlength(0)?}")]
    [InlineData(typeof(AdminRoute), "begins with 'admin'", "AzureFunctionsJobHost:extensions:http:routePrefix=")]
    public void A_function_that_cannot_run_is_refused(Type type, params string[] expected)
    {
        var settings = expected.Where(text => text.Contains('=', StringComparison.Ordinal)).ToArray();
        var error = Assert.Throws<SetupException>(() => TestHost.Build(TestHost.NoStorage, [type], settings: settings));
        Assert.All(expected.Except(settings), text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
        Assert.Contains($"{type.FullName}.", error.Message, StringComparison.Ordinal);
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

    public sealed class OnMethod
    {
        [Function("Wrong"), Authorize]
        public static void Run([QueueTrigger("aaa")] string m) => _ = m;
    }

    [ApiController]
    public sealed class OnClass
    {
        [Function("Wrong")]
        public static void Run([QueueTrigger("aaa")] string m) => _ = m;
    }

    [AttributeUsage(AttributeTargets.ReturnValue)]
    public sealed class OutputOfOursAttribute : Attribute;

    public sealed class OnResult
    {
        [Function("Wrong")]
        [return: OutputOfOurs]
        public static Task Run([QueueTrigger("aaa")] string m) => Task.FromResult(m);
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class NoTriggerOfOursAttribute : TriggerBindingAttribute;

    public sealed class OtherTrigger
    {
        [Function("Wrong")]
        public static void Run([NoTriggerOfOurs] string m) => _ = m;
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

    public sealed class BlobSource
    {
        [Function("Wrong")]
        public static void Run([BlobTrigger("articles/{name}", Source = (BlobTriggerSource)7)] string blob) => _ = blob;
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

    public sealed class LonePercent
    {
        [Function("Wrong")]
        public static void Run([QueueTrigger("%Queue")] string m) => _ = m;
    }

    public sealed class PropertyName
    {
        [Function("Wrong")]
        public static void Run([QueueTrigger("{story}")] string m) => _ = m;
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

    public sealed class UnknownMethod
    {
        [Function("Wrong")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "fetch")] HttpRequest r) => Results.Ok(r.Path);
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

    public sealed class SlashRoute
    {
        [Function("Wrong")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "/")] HttpRequest r) =>
            Results.Ok(r.Path);
    }

    public sealed class AdminRoute
    {
        [Function("Wrong")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "admin/x")] HttpRequest r) =>
            Results.Ok(r.Path);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost.Tests;

/// <summary>Each refusal of a trigger names class, method, parameter and what is wrong with it.</summary>
public sealed class TriggerRefusalTests
{
    [Theory]
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
    public void A_trigger_that_cannot_run_is_refused(Type type, params string[] expected) => Refusals.AssertRefused(type, expected);

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

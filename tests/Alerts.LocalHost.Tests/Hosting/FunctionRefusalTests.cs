using Microsoft.AspNetCore.Authorization;
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
    public void A_function_that_cannot_run_is_refused(Type type, params string[] expected) => Refusals.AssertRefused(type, expected);

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
}

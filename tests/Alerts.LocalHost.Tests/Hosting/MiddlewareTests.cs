using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Alerts.LocalHost.Tests;

public sealed class MiddlewareTests(Azurite azurite)
{
    [Fact]
    public async Task Middleware_stands_around_the_function_the_first_outermost()
    {
        var account = await azurite.TakeAccountAsync();
        var queue = await account.CreateQueueAsync("calls");
        var probe = new Probe();
        using var host = TestHost.Build(account.Connection, [typeof(Called)], probe, builder =>
        {
            builder.UseMiddleware<Outer>();
            builder.UseMiddleware(async (context, next) =>
            {
                probe.Saw("inner in");
                await next();
                probe.Saw($"inner out {context.Items["told"]}");
            });
            builder.Services.AddScoped<Scoped>();
        });
        await host.StartAsync(TestContext.Current.CancellationToken);
        await queue.SendMessageAsync("m", TestContext.Current.CancellationToken);
        await probe.UntilSeenAsync(5);
        Assert.Equal(["outer in Called", "inner in", "called by the run's scope", "inner out hello", "outer out"], probe.Seen);
    }

    /// <summary>Middleware and function share the run's scope.</summary>
    public sealed class Scoped
    {
        public string? Value { get; set; }
    }

    public sealed class Outer(Probe probe) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            context.InstanceServices.GetRequiredService<Scoped>().Value = "the run's scope";
            probe.Saw($"outer in {context.FunctionDefinition.Name}");
            await next(context);
            probe.Saw("outer out");
        }
    }

    public sealed class Called(Probe probe, Scoped scoped)
    {
        [Function("Called")]
        public void Run([QueueTrigger("calls")] string text, FunctionContext context)
        {
            context.Items["told"] = "hello";
            Assert.Equal("m", text);
            Assert.NotEmpty(context.InvocationId);
            Assert.StartsWith("00-", context.TraceContext.TraceParent, StringComparison.Ordinal);
            Assert.EndsWith("MiddlewareTests+Called.Run", context.FunctionDefinition.EntryPoint, StringComparison.Ordinal);
            Assert.Equal("queueTrigger", context.FunctionDefinition.InputBindings["text"].Type);
            probe.Saw($"called by {scoped.Value}");
        }
    }
}

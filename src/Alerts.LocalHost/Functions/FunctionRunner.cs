using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>Runs functions: a scope, the middleware, the function, one line in the log.</summary>
internal sealed class FunctionRunner(
    IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware,
    IServiceScopeFactory scopes, ILoggerFactory loggers, QueueWakeups wakeups)
{
    private static readonly ActivitySource Activities = new("Microsoft.Azure.Functions.Worker");

    private readonly FunctionExecutionDelegate _pipeline = middleware.Reverse().Aggregate(
        (FunctionExecutionDelegate)(async context =>
        {
            var local = (LocalFunctionContext)context;
            local.Result = await local.Plan.ExecuteAsync(local);
        }),
        (next, use) => use(next));

    /// <exception cref="InvocationFailedException">The function failed; it is logged already.</exception>
    /// <exception cref="OperationCanceledException">It stopped because <paramref name="cancellation"/> asked it to.</exception>
    public async Task<object?> RunAsync(FunctionPlan plan, TriggerInput input, CancellationToken cancellation)
    {
        var name = plan.Function.Name;
        var log = loggers.CreateLogger($"Function.{name}");
        // An activity in any case, so that a trace runs through even when nobody exports it.
        using var activity = Activities.StartActivity(name) ?? new Activity(name).Start();
        await using var scope = scopes.CreateAsyncScope();
        var context = new LocalFunctionContext(plan, input, scope.ServiceProvider, activity, cancellation);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await _pipeline(context);
            log.Succeeded(name, Milliseconds(started), context.InvocationId);
            return context.Result;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            log.Cancelled(name, Milliseconds(started), context.InvocationId);
            throw;
        }
        catch (Exception e)
        {
            activity.SetStatus(ActivityStatusCode.Error, e.Message);
            log.Failed(e, name, Milliseconds(started), context.InvocationId);
            throw new InvocationFailedException(name, e);
        }
        finally
        {
            // Functions send with their own clients, which the host does not see: the end of any run may mean new messages.
            wakeups.WakeAll();
        }
    }

    private static long Milliseconds(long started) => (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}

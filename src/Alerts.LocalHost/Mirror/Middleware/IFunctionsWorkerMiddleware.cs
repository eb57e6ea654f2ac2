using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Stands around every run of a function.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Called for each run; calls <paramref name="next"/> to go on.</summary>
    /// <param name="context">The run.</param>
    /// <param name="next">The rest of the way to the function.</param>
    [SuppressMessage("Naming", "CA1716", Justification = "The worker's name.")]
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}

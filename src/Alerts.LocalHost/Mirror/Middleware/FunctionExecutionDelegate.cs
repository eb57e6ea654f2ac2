using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>The rest of the way to the function.</summary>
/// <param name="context">The run.</param>
[SuppressMessage("Naming", "CA1711", Justification = "The worker's name.")]
public delegate Task FunctionExecutionDelegate(FunctionContext context);

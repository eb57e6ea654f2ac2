using Microsoft.Extensions.DependencyInjection;

namespace Alerts.LocalHost;

/// <summary>A function with everything that can be worked out before its first run.</summary>
internal sealed class FunctionPlan
{
    private readonly ObjectFactory? _create;
    private readonly ParameterBinder[] _parameters;

    /// <exception cref="SetupException">An attribute, a parameter or the result is not one that the trigger knows.</exception>
    public FunctionPlan(Function function, TriggerBinding trigger)
    {
        KnownAttributes.Check(function);
        Function = function;
        Definition = new LocalFunctionDefinition(function, trigger.Kind);
        _parameters = ParameterBinders.For(function, trigger);
        FunctionResult.Check(function, trigger);
        _create = function.Method.IsStatic ? null : ActivatorUtilities.CreateFactory(function.Type, []);
    }

    public Function Function { get; }

    public LocalFunctionDefinition Definition { get; }

    /// <summary>Creates the class in the run's scope, binds the parameters, and runs the method to its end.</summary>
    public async Task<object?> ExecuteAsync(LocalFunctionContext context)
    {
        var arguments = new object?[_parameters.Length];
        object? instance = null;
        try
        {
            for (var i = 0; i < arguments.Length; i++)
                arguments[i] = await _parameters[i](context);
            instance = _create?.Invoke(context.InstanceServices, []);
            return await FunctionResult.InvokeAsync(Function.Method, instance, arguments);
        }
        finally
        {
            await DisposeAsync(instance);
            // Streams are ours: the binding opened them.
            foreach (var stream in arguments.OfType<Stream>())
                await stream.DisposeAsync();
        }
    }

    private static async ValueTask DisposeAsync(object? instance)
    {
        if (instance is IAsyncDisposable asynchronous)
            await asynchronous.DisposeAsync();
        else
            (instance as IDisposable)?.Dispose();
    }
}

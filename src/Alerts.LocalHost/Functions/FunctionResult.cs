using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Alerts.LocalHost;

/// <summary>Return types: nothing, or for HTTP an <see cref="IResult"/>, each at once or later.</summary>
internal static class FunctionResult
{
    public static void Check(Function function, TriggerBinding trigger)
    {
        var method = function.Method;
        var type = method.ReturnType;
        if (type == typeof(void) && method.GetCustomAttribute<System.Runtime.CompilerServices.AsyncStateMachineAttribute>() is not null)
            throw function.Refuse("it is 'async void', so its end and its failure cannot be seen.", "Return Task.");
        var value = ValueType(type);
        if (value == typeof(void) || (trigger.Kind == HttpBinding.Kind && typeof(IResult).IsAssignableFrom(value)))
            return;
        throw trigger.Kind == HttpBinding.Kind
            ? function.Refuse($"it returns {type.Name}; the local host knows IResult, Task and void.",
                "Return Task<IResult>, built with Results or TypedResults.")
            : function.Refuse($"it returns {type.Name}, and outputs by return value are not supported.",
                "Return Task and send with a client.");
    }

    public static async Task<object?> InvokeAsync(MethodInfo method, object? instance, object?[] arguments)
    {
        // Unwrapped, so that logs and middleware see the function's own exception.
        var returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
        if (returned is ValueTask plain)
            returned = plain.AsTask();
        else if (returned is not null && returned.GetType() is { IsGenericType: true } type
            && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            returned = type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(returned, null);
        if (returned is not Task task)
            return returned;
        await task;
        return ValueType(method.ReturnType) == typeof(void) ? null : task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task);
    }

    private static Type ValueType(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask) ? typeof(void)
        : type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>)
            || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : type;
}

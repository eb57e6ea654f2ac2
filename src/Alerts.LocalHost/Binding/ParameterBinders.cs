using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

/// <summary>Chooses for each parameter where its value comes from, once, at start-up.</summary>
internal static class ParameterBinders
{
    /// <exception cref="SetupException">A parameter's type or name is not known.</exception>
    public static ParameterBinder[] For(Function function, TriggerBinding trigger) =>
        [.. function.Method.GetParameters().Select(parameter => For(function, trigger, parameter))];

    private static ParameterBinder For(Function function, TriggerBinding trigger, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsByRef)
            throw function.Refuse(parameter, "it is passed by reference.", "Take it by value.");
        if (parameter == function.TriggerParameter)
            return trigger.Value;
        if (type == typeof(CancellationToken))
            return context => new(context.CancellationToken);
        if (type == typeof(FunctionContext))
            return context => new(context);
        if (!SimpleValues.Supports(type))
        {
            throw function.Refuse(
                parameter, $"nothing can fill the type {type.Name}.",
                "Take services in the constructor; " +
                "besides the trigger, only FunctionContext, CancellationToken and simple values are filled.");
        }
        if (!trigger.Offers(parameter.Name!))
            throw function.Refuse(parameter, "the trigger has no value of this name.", $"It offers {trigger.Offered}.");
        return context => new(FromData(context, parameter));
    }

    private static object? FromData(LocalFunctionContext context, ParameterInfo parameter)
    {
        var value = context.Input.Data.GetValueOrDefault(parameter.Name!);
        if (value is not null)
            return SimpleValues.Convert(value, parameter);
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        return !parameter.ParameterType.IsValueType || Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            ? null
            : throw new FormatException($"There is no value for the parameter '{parameter.Name}' of {context.Plan.Function.Name}.");
    }
}

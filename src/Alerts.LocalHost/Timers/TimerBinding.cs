using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

internal static class TimerBinding
{
    public const string Kind = "timerTrigger";

    public static TriggerBinding For(Function function) =>
        function.TriggerParameter.ParameterType == typeof(TimerInfo)
            ? new(Kind, context => new(context.Input.Value), _ => false, "no further values")
            : throw function.Refuse(
                function.TriggerParameter, $"a timer cannot become the type {function.TriggerParameter.ParameterType.Name}.",
                "Take TimerInfo.");
}

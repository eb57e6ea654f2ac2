using System.Globalization;
using System.Reflection;

namespace Alerts.LocalHost;

/// <summary>Turns texts of routes, paths and messages into simple parameter types, independent of the machine's language.</summary>
internal static class SimpleValues
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private static readonly Dictionary<Type, Func<string, object>> Parsers = new()
    {
        [typeof(string)] = text => text,
        [typeof(bool)] = text => bool.Parse(text),
        [typeof(int)] = text => int.Parse(text, Culture),
        [typeof(long)] = text => long.Parse(text, Culture),
        [typeof(double)] = text => double.Parse(text, Culture),
        [typeof(decimal)] = text => decimal.Parse(text, Culture),
        [typeof(Guid)] = text => Guid.Parse(text),
        [typeof(DateTime)] = text => DateTime.Parse(text, Culture, DateTimeStyles.RoundtripKind),
        [typeof(DateTimeOffset)] = text => DateTimeOffset.Parse(text, Culture, DateTimeStyles.AssumeUniversal),
        [typeof(DateOnly)] = text => DateOnly.Parse(text, Culture),
        [typeof(TimeSpan)] = text => TimeSpan.Parse(text, Culture),
        [typeof(Uri)] = text => new Uri(text, UriKind.RelativeOrAbsolute),
    };

    public static bool Supports(Type type) => Plain(type) is var plain && (plain.IsEnum || Parsers.ContainsKey(plain));

    /// <exception cref="FormatException">The text is no value of the parameter's type.</exception>
    public static object Convert(object value, ParameterInfo parameter)
    {
        var type = Plain(parameter.ParameterType);
        if (type.IsInstanceOfType(value))
            return value;
        var text = System.Convert.ToString(value, Culture) ?? "";
        try
        {
            return type.IsEnum ? Enum.Parse(type, text, ignoreCase: true) : Parsers[type](text);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            throw new FormatException($"'{text}' is no {type.Name} for the parameter '{parameter.Name}'.", e);
        }
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}

using System.Globalization;
using System.Reflection;

namespace Alerts.LocalHost.Tests;

/// <summary>Writes types and members in the form of worker-api.txt.</summary>
internal static class ApiText
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Describe(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        var basis = type.IsEnum || type.BaseType is null || type.BaseType == typeof(object) ? "" : $" : {Name(type.BaseType)}";
        var interfaces = type.IsEnum ? [] : type.GetInterfaces().Select(Name).Order(StringComparer.Ordinal).ToArray();
        return $"{kind} {Name(type)}{basis}{(interfaces.Length == 0 ? "" : $" [{string.Join(' ', interfaces)}]")}";
    }

    public static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        var constructors = type.GetConstructors().Select(c => $"new({Parameters(c)})");
        var properties = type.GetProperties(Public).Select(Property);
        var methods = type.GetMethods(Public).Where(m => !m.IsSpecialName).Select(Method);
        return constructors.Concat(properties).Concat(methods);
    }

    private static string Property(PropertyInfo property)
    {
        var set = property.SetMethod is { IsPublic: true } ? " set;" : "";
        return $"{Static(property.GetMethod!)}{Name(property.PropertyType)} {property.Name} {{ get;{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(',', method.GetGenericArguments().Select(t => t.Name))}>" : "";
        return $"{Static(method)}{Name(method.ReturnType)} {method.Name}{generics}({Parameters(method)})";
    }

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{(parameter.IsOptional ? "[opt] " : "")}" +
        $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        var full = $"{type.Namespace}.{type.Name}";
        return type.IsGenericType ? $"{full[..full.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(',', type.GetGenericArguments().Select(Name))}>" : full;
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Alerts.Tests;

public sealed class ArchitectureTests
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Stages = ["Ingest", "Developments", "Matching", "Delivery"];
    private static readonly Assembly Library = typeof(Pipeline).Assembly;

    [Theory]
    [InlineData("Ingest")]
    [InlineData("Developments")]
    [InlineData("Matching")]
    [InlineData("Delivery")]
    public void A_stage_does_not_know_another(string stage)
    {
        var types = Library.GetTypes().Where(t => StageOf(t) == stage).ToList();
        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.DoesNotContain(UsedBy(type), used => StageOf(used) is { } other && other != stage));
    }

    [Fact]
    public void What_the_stages_share_knows_no_stage()
    {
        var types = Library.GetTypes()
            .Where(t => t.Namespace?.StartsWith("Alerts.", StringComparison.Ordinal) == true && StageOf(t) is null).ToList();
        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.DoesNotContain(UsedBy(type), used => StageOf(used) is not null));
    }

    [Fact]
    public void The_library_knows_neither_its_functions_nor_a_web_framework() => Assert.All(
        Library.GetReferencedAssemblies(), assembly =>
        {
            Assert.False(assembly.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
            Assert.False(assembly.Name.StartsWith("Microsoft.Azure.Functions", StringComparison.Ordinal));
            Assert.False(assembly.Name.StartsWith("Alerts", StringComparison.Ordinal) && assembly.Name != "Alerts.Text");
        });

    [Fact]
    public void Classes_are_sealed_or_static() => Assert.All(
        Library.GetTypes().Where(t => t.IsClass && t.Namespace?.StartsWith("Alerts", StringComparison.Ordinal) == true
            && !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)),
        type => Assert.True(type.IsSealed, type.FullName));

    private static string? StageOf(Type type) =>
        Stages.FirstOrDefault(stage =>
            type.Namespace == $"Alerts.{stage}" || type.Namespace?.StartsWith($"Alerts.{stage}.", StringComparison.Ordinal) == true);

    private static IEnumerable<Type> UsedBy(Type type) => new[] { type.BaseType }.OfType<Type>()
        .Concat(type.GetInterfaces())
        .Concat(type.GetFields(Own).Select(f => f.FieldType))
        .Concat(type.GetProperties(Own).Select(p => p.PropertyType))
        .Concat(type.GetConstructors(Own).SelectMany(Parameters))
        .Concat(type.GetMethods(Own).SelectMany(m => Parameters(m).Append(m.ReturnType)))
        .Concat(type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own))
            .SelectMany(m => m.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? []))
        .SelectMany(Parts);

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(p => p.ParameterType);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];
}

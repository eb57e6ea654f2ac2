using System.Reflection;

namespace Alerts.LocalHost.Tests;

/// <summary>
/// What stands in Microsoft.* namespaces must be a part of what the real worker has, or an app that runs here would not compile there.
/// <c>worker-api.txt</c> lists the real types and members; it says nothing of attribute usage, nullability and generic constraints.
/// </summary>
public sealed class MirrorTests
{
    private static readonly Dictionary<string, HashSet<string>> Real = ReadReal();

    public static TheoryData<string> Mirrored =>
        [.. typeof(HostSetup).Assembly.GetExportedTypes().Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Mirrored))]
    public void A_public_type_is_a_part_of_the_real_one(string name)
    {
        var type = typeof(HostSetup).Assembly.GetType(name)!;
        Assert.True(Real.TryGetValue(ApiText.Describe(type), out var members), $"Not in worker-api.txt: {ApiText.Describe(type)}");
        Assert.Subset(members!, ApiText.Members(type).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void An_interface_or_enumeration_is_whole()
    {
        // A member left out of an interface would make every implementation of the app fail there.
        foreach (var type in typeof(HostSetup).Assembly.GetExportedTypes().Where(type => type.IsInterface || type.IsEnum))
            Assert.Empty(Real[ApiText.Describe(type)].Except(ApiText.Members(type)));
    }

    [Fact]
    public void Only_mirrored_types_are_public() =>
        Assert.All(typeof(HostSetup).Assembly.GetExportedTypes(), type => Assert.StartsWith("Microsoft.", type.Namespace,
            StringComparison.Ordinal));

    private static Dictionary<string, HashSet<string>> ReadReal()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("worker-api.txt")!;
        using var reader = new StreamReader(stream);
        var types = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string>? members = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
                members!.Add(line.Trim());
            else if (!line.StartsWith('#') && !line.StartsWith("assembly ", StringComparison.Ordinal))
                types[line] = members = new(StringComparer.Ordinal);
        }
        return types;
    }
}

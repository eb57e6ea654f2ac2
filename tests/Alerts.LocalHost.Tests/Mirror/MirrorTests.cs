namespace Alerts.LocalHost.Tests;

/// <summary>
/// What stands in Microsoft.* namespaces must be a part of what the real worker has, or an app that runs here would not compile there.
/// </summary>
public sealed class MirrorTests
{
    public static TheoryData<string> Mirrored =>
        [.. typeof(HostSetup).Assembly.GetExportedTypes().Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Mirrored))]
    public void A_public_type_is_a_part_of_the_real_one(string name)
    {
        var type = typeof(HostSetup).Assembly.GetType(name)!;
        var text = ApiText.Describe(type);
        Assert.True(WorkerApi.Read().TryGetValue(text, out var members), $"Not in worker-api.txt: {text}");
        Assert.Subset(members!, ApiText.Members(type).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void An_interface_or_enumeration_is_whole()
    {
        var real = WorkerApi.Read();
        // A member left out of an interface would make every implementation of the app fail there.
        foreach (var type in typeof(HostSetup).Assembly.GetExportedTypes().Where(type => type.IsInterface || type.IsEnum))
            Assert.Empty(real[ApiText.Describe(type)].Except(ApiText.Members(type)));
    }

    [Fact]
    public void Only_mirrored_types_are_public() =>
        Assert.All(typeof(HostSetup).Assembly.GetExportedTypes(), type => Assert.StartsWith("Microsoft.", type.Namespace,
            StringComparison.Ordinal));
}

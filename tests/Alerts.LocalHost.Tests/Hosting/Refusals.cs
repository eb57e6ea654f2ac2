namespace Alerts.LocalHost.Tests;

/// <summary>What every refusal of a function must do.</summary>
internal static class Refusals
{
    /// <summary>Builds a host with one class of functions, and finds the refusal.</summary>
    /// <param name="type">The class.</param>
    /// <param name="expected">Texts that the refusal must hold; one with an equals sign is a setting for the host instead.</param>
    public static void AssertRefused(Type type, params string[] expected)
    {
        var settings = expected.Where(text => text.Contains('=', StringComparison.Ordinal)).ToArray();
        var error = Assert.Throws<SetupException>(() => TestHost.Build(TestHost.NoStorage, [type], settings: settings));
        Assert.All(expected.Except(settings), text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
        Assert.Contains($"{type.FullName}.", error.Message, StringComparison.Ordinal);
    }
}

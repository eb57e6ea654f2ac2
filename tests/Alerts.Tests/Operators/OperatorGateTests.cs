using Alerts.Operators;
using Microsoft.Extensions.Options;

namespace Alerts.Tests.Operators;

public sealed class OperatorGateTests
{
    private static readonly string Key = new('k', OperatorOptions.ShortestKey);

    [Fact]
    public void An_open_app_asks_for_nothing() => Assert.Null(Gate(new OperatorOptions { Open = true }).Refuse(null));

    [Fact]
    public void The_key_opens() => Assert.Null(Gate(new OperatorOptions { Key = Key }).Refuse(Key));

    [Theory]
    [InlineData(null, "operator.key.missing")]
    [InlineData("", "operator.key.missing")]
    [InlineData("k", "operator.key.wrong")]
    [InlineData("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkK", "operator.key.wrong")]
    [InlineData("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", "operator.key.wrong")]
    public void Anything_else_is_refused(string? given, string code) =>
        Assert.Equal(code, Gate(new OperatorOptions { Key = Key }).Refuse(given)?.Code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("any")]
    public void Without_a_key_nobody_is_the_operator(string? given) =>
        Assert.Equal("operator.key.not_set", Gate(new OperatorOptions { Key = "" }).Refuse(given)?.Code);

    [Fact]
    public void Nobody_is_the_operator_by_default() => Assert.NotNull(Gate(new OperatorOptions()).Refuse(null));

    [Theory]
    [InlineData(false, true, null, "this build refuses")]
    [InlineData(true, true, "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", "both set")]
    [InlineData(true, false, "short", "fewer than 32")]
    [InlineData(false, false, "@Microsoft.KeyVault(VaultName=vault;SecretName=key)", "could not be read")]
    public void Settings_that_would_mislead_end_the_start(bool mayBeOpen, bool open, string? key, string reason)
    {
        var result = new OperatorOptionsValidator(mayBeOpen).Validate(null, new OperatorOptions { Open = open, Key = key });
        Assert.Contains(reason, result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, null)]
    [InlineData(false, false, null)]
    [InlineData(false, false, "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk")]
    public void Other_settings_are_taken(bool mayBeOpen, bool open, string? key) =>
        Assert.True(new OperatorOptionsValidator(mayBeOpen).Validate(null, new OperatorOptions { Open = open, Key = key }).Succeeded);

    private static OperatorGate Gate(OperatorOptions options) => new(Options.Create(options));
}

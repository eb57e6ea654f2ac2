using Alerts.Subscriptions;

namespace Alerts.Tests.Subscriptions;

public sealed class IdentityOptionsTests
{
    private readonly IdentityOptionsValidator _validator = new();

    [Fact]
    public void A_key_of_32_bytes_is_taken()
    {
        var options = new IdentityOptions { Key = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(i => (byte)i)]) };
        Assert.True(_validator.Validate(null, options).Succeeded);
        Assert.Equal(31, options.KeyValue()[^1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(64)]
    public void A_key_of_another_length_is_refused(int bytes) =>
        Assert.True(_validator.Validate(null, new IdentityOptions { Key = Convert.ToBase64String(new byte[bytes]) }).Failed);

    [Theory]
    [InlineData("not base64")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_base64_is_refused(string key) =>
        Assert.True(_validator.Validate(null, new IdentityOptions { Key = key }).Failed);

    [Fact]
    public void The_refusal_says_how_to_make_a_key() => Assert.Contains(
        "openssl rand -base64 32", _validator.Validate(null, new IdentityOptions()).FailureMessage, StringComparison.Ordinal);

    [Fact]
    public void A_missing_key_is_refused_and_not_a_crash() =>
        Assert.True(new IdentityOptionsValidator().Validate(null, new IdentityOptions { Key = null! }).Failed);
}

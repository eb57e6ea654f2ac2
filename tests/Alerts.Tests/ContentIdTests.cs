using FsCheck;
using FsCheck.Xunit;

namespace Alerts.Tests;

public sealed class ContentIdTests
{
    [Property]
    public bool An_id_has_64_lower_case_hex_digits_and_is_always_the_same(NonNull<string> one, NonNull<string> other)
    {
        var id = ContentId.Of(one.Get, other.Get);
        return id.Length == 64 && id.All(char.IsAsciiHexDigitLower) && id == ContentId.Of(one.Get, other.Get);
    }

    [Fact]
    public void An_id_is_the_sha_256_of_the_fields_joined_by_the_unit_separator() =>
        Assert.Equal(ContentId.OfBytes("story\u001fab"u8), ContentId.Of("story", "ab"));

    [Fact]
    public void The_hash_of_nothing_is_the_published_one() =>
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ContentId.OfBytes([]));

    [Fact]
    public void The_border_between_two_fields_counts() =>
        Assert.Distinct([ContentId.Of("story", "ab", "c"), ContentId.Of("story", "a", "bc"), ContentId.Of("story", "abc"),
            ContentId.Of("story", "abc", "")]);

    [Fact]
    public void A_keyed_id_depends_on_the_key()
    {
        Assert.Distinct([ContentId.Keyed([1], "recipient", "a"), ContentId.Keyed([2], "recipient", "a"), ContentId.Of("recipient", "a")]);
        Assert.Equal(ContentId.Keyed([1], "recipient", "a"), ContentId.Keyed([1], "recipient", "a"));
    }
}

using Alerts.Ingest.Archives;

namespace Alerts.Tests.Ingest.Archives;

public sealed class ArchiveOptionsTests
{
    private readonly ArchiveOptionsValidator _validator = new();

    [Fact]
    public void The_defaults_are_valid() => Assert.True(_validator.Validate(null, new ArchiveOptions()).Succeeded);

    [Theory]
    [InlineData(0, 1_000, 2, false)]
    [InlineData(1, 999, 2, false)]
    [InlineData(1, 1_000, 1, false)]
    [InlineData(1, 1_000, 2, true)]
    [InlineData(10_000, 1_000_000_000, 1_000, true)]
    [InlineData(10_001, 1_000_000_000, 1_000, false)]
    [InlineData(10_000, 1_000_000_001, 1_000, false)]
    [InlineData(10_000, 1_000_000_000, 1_001, false)]
    public void Each_limit_has_a_least_and_a_most(int members, int bytes, int ratio, bool valid) => Assert.Equal(valid, _validator.Validate(
        null, new ArchiveOptions { MaxMembers = members, MaxUnpackedBytes = bytes, MaxRatio = ratio }).Succeeded);
}

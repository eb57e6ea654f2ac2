using Alerts.Storage.Log;

namespace Alerts.Tests.Storage.Log;

public sealed class LogOptionsTests
{
    [Fact]
    public void The_default_settings_are_valid() => Assert.True(IsValid(new LogOptions()));

    [Theory]
    [InlineData(1)]
    [InlineData(50_000)]
    public void A_segment_has_room_for_its_seal_and_for_late_blocks(int blocks) =>
        Assert.False(IsValid(new LogOptions { BlocksPerSegment = blocks }));

    [Fact]
    public void A_block_holds_at_least_a_line() => Assert.False(IsValid(new LogOptions { LinesPerBlock = 0 }));

    [Fact]
    public void A_segment_stays_at_least_a_day() => Assert.False(IsValid(new LogOptions { KeepSegments = TimeSpan.FromHours(1) }));

    private static bool IsValid(LogOptions options) => new LogOptionsValidator().Validate(null, options).Succeeded;
}

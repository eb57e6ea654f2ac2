using Alerts.Storage.Log;
using FsCheck.Xunit;

namespace Alerts.Tests.Storage.Log;

public sealed class LogPositionTests
{
    [Fact]
    public void In_the_first_segment_a_position_is_its_offset() => Assert.Equal(1234, new LogPosition(1, 1234).Number);

    [Property]
    public bool A_position_is_found_again_by_its_number(ushort segment, uint offset)
    {
        var position = new LogPosition(segment + 1, offset);
        return LogPosition.Of(position.Number) == position;
    }

    [Property]
    public bool Numbers_compare_like_positions(ushort segment, uint offset, ushort otherSegment, uint otherOffset) =>
        Math.Sign(new LogPosition(segment + 1, offset).Number.CompareTo(new LogPosition(otherSegment + 1, otherOffset).Number))
        == Math.Sign((segment, offset).CompareTo((otherSegment, otherOffset)));

    [Fact]
    public void A_segment_starts_behind_everything_in_the_one_before() =>
        Assert.True(new LogPosition(7, (1L << 40) - 1).Number < new LogPosition(7, 5).NextSegment.Number);

    [Fact]
    public void No_line_stands_at_a_negative_position() => Assert.Throws<ArgumentOutOfRangeException>(() => LogPosition.Of(-1));
}

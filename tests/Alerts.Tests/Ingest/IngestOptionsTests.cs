using Alerts.Ingest;

namespace Alerts.Tests.Ingest;

public sealed class IngestOptionsTests
{
    private readonly IngestOptionsValidator _validator = new();

    [Fact]
    public void The_defaults_are_valid() => Assert.True(_validator.Validate(null, new IngestOptions()).Succeeded);

    [Theory]
    [InlineData(999, false)]
    [InlineData(1_000, true)]
    [InlineData(100_000_000, true)]
    [InlineData(100_000_001, false)]
    public void A_file_may_have_1_KB_to_100_MB(int bytes, bool valid) =>
        Assert.Equal(valid, _validator.Validate(null, new IngestOptions { MaxBytes = bytes }).Succeeded);

    [Theory]
    [InlineData("00:00:00.9", false)]
    [InlineData("00:00:01", true)]
    [InlineData("1.00:00:00", true)]
    [InlineData("1.00:00:01", false)]
    public void What_is_left_is_swept_after_a_second_to_a_day(string after, bool valid)
    {
        var options = new IngestOptions { SweepAfter = TimeSpan.Parse(after, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(valid, _validator.Validate(null, options).Succeeded);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void What_is_left_is_tried_1_to_100_times(int tries, bool valid) =>
        Assert.Equal(valid, _validator.Validate(null, new IngestOptions { MaxTries = tries }).Succeeded);

    [Fact]
    public void A_failure_names_the_setting() => Assert.Contains(
        nameof(IngestOptions.MaxBytes), _validator.Validate(null, new IngestOptions { MaxBytes = 0 }).FailureMessage,
        StringComparison.Ordinal);
}

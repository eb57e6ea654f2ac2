using Alerts.Text.Comparing;
using FsCheck.Xunit;

namespace Alerts.Text.Tests.Comparing;

public sealed class ShinglesTests
{
    private const string Report =
        "The harbour bridge in Lindholm was closed on Monday after engineers found cracks in two of its pillars, and the mayor promised "
        + "that repairs would begin within a week. Lorries are sent around the bay until then.";

    [Theory]
    [InlineData(Report, 1)]
    [InlineData("THE HARBOUR BRIDGE - in Lindholm - was closed, on Monday; after engineers found cracks in two of its pillars!", 1)]
    [InlineData("Lorries are sent around", 0)]   // too short to tell
    [InlineData("The mayor of Oslo resigned on Monday after a vote on the budget, and the council promised that a successor would be found within a month.", 0)]
    public void A_part_is_contained_and_another_text_is_not(string text, double expected) =>
        Assert.Equal(expected, Shingles.Containment(Shingles.Of(Report), Shingles.Of(text)));

    [Property]
    public bool Containment_is_the_same_both_ways_and_a_share(string[] one, string[] other)
    {
        var (first, second) = (Shingles.Of(string.Join(' ', one)), Shingles.Of(string.Join(' ', other)));
        var share = Shingles.Containment(first, second);
        return share == Shingles.Containment(second, first) && share is >= 0 and <= 1;
    }

    [Property]
    public bool A_cut_text_is_contained_in_the_whole(byte[] words, byte cut)
    {
        var all = words.Select(w => $"w{w}").ToList();
        var (whole, part) = (Shingles.Of(string.Join(' ', all)), Shingles.Of(string.Join(' ', all.Take(cut))));
        return Shingles.Containment(whole, part) == (part.Count < 8 ? 0 : 1);
    }

    [Fact]
    public void The_runs_come_in_order_each_once()
    {
        var runs = Shingles.Of($"{Report} {Report}");
        Assert.Equal(runs.Order().Distinct(), runs);
    }
}

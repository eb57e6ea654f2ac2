using Alerts.Stories;
using Alerts.Tests.Support;

namespace Alerts.Tests.Developments;

/// <summary>What is not sure to change something known is told as new, if at all.</summary>
public sealed class SureDevelopmentTests
{
    private readonly TestStory _story = new();

    [Fact]
    public void A_number_that_may_be_of_another_matter_is_new_and_the_reason_says_so()
    {
        _story.Tell("a", "The fever killed 20 people, doctors said.");
        var decision = _story.Tell("b", "Across the region the fever killed 400 people in two terrible years of hunger.");
        Assert.Equal(DevelopmentKind.New, Assert.Single(decision.Developments).Kind);
        Assert.EndsWith("too little tells whether its number changes a known one", decision.Sentences[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_a_day_that_happens_is_an_update()
    {
        _story.Tell("a", "The mayor of Carrow will open the new bridge on Friday.");
        Assert.Equal(DevelopmentKind.Update, Assert.Single(_story.Tell("b", "The mayor of Carrow opened the new bridge.").Developments).Kind);
    }

    [Fact]
    public void What_will_come_some_day_is_not_what_happens_elsewhere()
    {
        _story.Tell("a", "Some of them will open new parks.");
        Assert.DoesNotContain(
            _story.Tell("b", "Workers on strike opened the gates of two new parks in Lund after a quarrel over wages.").Developments,
            d => d.Kind == DevelopmentKind.Update);
    }

    [Fact]
    public void A_line_of_a_page_promises_nothing()
    {
        _story.Tell("a", "The river is high.\n\nHome | The mayor of Carrow will open the new bridge on Friday | Sport");
        Assert.DoesNotContain(
            _story.Tell("b", "The mayor of Carrow opened the new bridge.").Developments, d => d.Kind == DevelopmentKind.Update);
    }
}

using Alerts.Stories;
using Alerts.Tests.Support;

namespace Alerts.Tests.Developments;

/// <summary>Nothing hangs on who, where and how many: a story with all names and numbers replaced tells the same news.</summary>
public sealed class RenamedStoryTests
{
    private static readonly string[] Story =
    [
        "{leader} claimed that {high} political prisoners were released in {place}. The rights group {group} reports that "
            + "around {low} political prisoners were released.\n\n"
            + "The opposition leader {rival} will travel to the capital of {place} next week to speak about new elections.",
        "{leader} claimed that {high} political prisoners were released in {place}. The opposition leader {rival} will travel "
            + "to the capital of {place} next week to speak about new elections.",
        "{group} said that {more} political prisoners were released in {place}. "
            + "Customs officers seized three lorries full of smuggled cigarettes.",
    ];

    [Theory]
    [InlineData("Rodriguez", "Foro Penal", "Venezuela", "Machado", 406, 180, 210)]
    [InlineData("Okafor", "Justice Watch", "Nigeria", "Bello", 512, 230, 290)]
    [InlineData("Lindqvist", "Open Gates", "Sweden", "Ekström", 95, 41, 60)]
    [InlineData("Takahashi", "Free Voices", "Japan", "Mori", 1204, 700, 910)]
    [InlineData("Novak", "Helsinki Forum", "Slovenia", "Kranjc", 333, 150, 199)]
    [InlineData("Haddad", "Cedar Rights", "Lebanon", "Khoury", 77, 25, 48)]
    public void The_same_story_with_other_names_and_numbers_tells_the_same_kinds_of_news(
        string leader, string group, string place, string rival, int high, int low, int more)
    {
        var story = new TestStory();
        var kinds = Story.Select((text, i) => story.Tell($"article-{i}", text
            .Replace("{leader}", leader, StringComparison.Ordinal).Replace("{group}", group, StringComparison.Ordinal)
            .Replace("{place}", place, StringComparison.Ordinal).Replace("{rival}", rival, StringComparison.Ordinal)
            .Replace("{high}", $"{high}", StringComparison.Ordinal).Replace("{low}", $"{low}", StringComparison.Ordinal)
            .Replace("{more}", $"{more}", StringComparison.Ordinal)).Developments.Select(d => (d.At.Sentence, d.Kind)).ToList()).ToList();
        Assert.Equal([(0, DevelopmentKind.New), (1, DevelopmentKind.Conflict), (2, DevelopmentKind.New)], kinds[0]);
        Assert.Empty(kinds[1]);
        Assert.Equal([(0, DevelopmentKind.Update), (1, DevelopmentKind.New)], kinds[2]);
    }
}

using Alerts.TestSupport.GoldenStories;

namespace Alerts.Tests.GoldenStories;

/// <summary>The golden stories, played: a missing, a wrong and an extra alert fail, and so does a "not yet" that holds.</summary>
public sealed class GoldenStoryTests
{
    public static TheoryData<string> Files => [.. GoldenStory.Files];

    public static TheoryData<string, int> Renamed => [.. GoldenStory.Files.SelectMany(file => Enumerable.Range(1, 5).Select(seed => (file, seed)))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Everybody_is_told_what_is_new_and_nothing_else(string file)
    {
        var story = GoldenStory.Read(file);
        var faults = GoldenJudge.Judge(story, GoldenPlayer.Play(story));
        Assert.True(faults.Count == 0, $"{story.Name}\n\n{string.Join('\n', faults)}");
    }

    [Theory]
    [MemberData(nameof(Renamed))]
    public void With_other_names_and_numbers_the_same_is_told(string file, int seed)
    {
        var told = GoldenStory.Read(file);
        var story = new Renaming(told.Names, seed).Apply(told);
        Assert.All(told.Names, name => Assert.DoesNotContain(story.Articles, article => article.Text.Contains(name, StringComparison.Ordinal)));
        var faults = GoldenJudge.Judge(story, GoldenPlayer.Play(story));
        Assert.True(faults.Count == 0, $"{story.Name}, seed {seed}\n\n{string.Join('\n', faults)}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Together_in_one_world_the_same_is_told(bool sideBySide)
    {
        var faults = GoldenWorld.Play(sideBySide).SelectMany(story => GoldenJudge.Judge(story.Story, story.Played)).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}

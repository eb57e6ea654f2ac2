namespace Alerts.Tests.GoldenStories;

/// <summary>The golden stories, played: a missing, a wrong and an extra alert fail, and so does a "not yet" that holds.</summary>
public sealed class GoldenStoryTests
{
    public static TheoryData<string> Files => [.. GoldenStory.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Everybody_is_told_what_is_new_and_nothing_else(string file)
    {
        var story = GoldenStory.Read(file);
        var faults = GoldenJudge.Judge(story, GoldenPlayer.Play(story));
        Assert.True(faults.Count == 0, $"{story.Name}\n\n{string.Join('\n', faults)}");
    }
}

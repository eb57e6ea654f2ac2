using System.Text.Json;
using Alerts.Articles;
using Alerts.Stories;

namespace Alerts.Tests.Stories;

public sealed class StoryBlobTests
{
    private const int Megabyte = 1_000_000;

    [Fact]
    public void A_story_of_ten_thousand_statements_stays_within_a_megabyte()
    {
        var story = Story(items: 400, statements: 10_000, words: 14);
        var size = StoryBlob.Write(story).ToMemory().Length;
        Assert.True(size <= Megabyte, $"{size} bytes");
    }

    [Fact]
    public void A_story_comes_back_as_it_was()
    {
        var story = Story(items: 3, statements: 20, words: 5);
        Assert.Equal(Plain(story), Plain(StoryBlob.Read(StoryBlob.Write(story))));
    }

    [Fact]
    public void The_same_story_gives_the_same_bytes() =>
        Assert.Equal(StoryBlob.Write(Story(3, 20, 5)).ToArray(), StoryBlob.Write(Story(3, 20, 5)).ToArray());

    [Fact]
    public void A_story_of_the_release_before_is_read()
    {
        var story = Story(items: 3, statements: 20, words: 5);
        Assert.Equal(Plain(story), Plain(StoryBlob.Read(BinaryData.FromString(Plain(story)))));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("")]
    public void What_is_no_story_is_refused(string stored) =>
        Assert.Throws<JsonException>(() => StoryBlob.Read(BinaryData.FromString(stored)));

    private static string Plain(StoryState story) => JsonSerializer.Serialize(story, StateJson.Default.StoryState);

    // Words as in real text: the word of rank r about 1/r times as often as the first.
    private static StoryState Story(int items, int statements, int words)
    {
        var random = new Random(7);
        return new StoryState(new string('a', 64))
        {
            Name = "Bridge closed",
            Items =
            [
                .. Enumerable.Range(0, items).Select(i => new StoryItem(
                    new ItemId(Convert.ToHexStringLower(Bytes(32)), 1, 0), DateTimeOffset.UnixEpoch.AddMinutes(i), i)),
            ],
            Statements =
            [
                .. Enumerable.Range(0, statements).Select(i => new Statement(
                    i * items / statements, i % 25, [.. Enumerable.Range(0, words).Select(_ => Hash((int)Math.Pow(20_000, random.NextDouble())))])),
            ],
        };

        byte[] Bytes(int count)
        {
            var bytes = new byte[count];
            random.NextBytes(bytes);
            return bytes;
        }
    }

    private static uint Hash(int rank) => Text.Comparing.TermHash.Of($"word{rank}");
}

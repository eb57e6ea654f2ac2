using System.Text.Json;
using Alerts.TestSupport.GoldenStories;

namespace Alerts.EndToEndTests;

/// <summary>A golden story from dropped files to mails: the same judgement as in memory, through storage, queues and functions.</summary>
public sealed class GoldenStoryTests
{
    [Fact]
    public async Task The_talks_are_told_by_mail_as_the_story_demands_and_nothing_else()
    {
        var story = GoldenStory.Read("talks.md");
        await using var installation = await Installation.StartAsync();
        foreach (var (who, topic) in story.Topics)
        {
            await installation.CommandAsync("subscribe", $"{who}@example.org", topic);
        }

        var (faults, told) = (new List<string>(), new HashSet<string>());
        foreach (var article in story.Articles)
        {
            // The command ends once it is decided who is told; the mails follow.
            var output = await installation.DropTextAsync($"{article.Id}.json", Json(article));
            var mails = (await installation.MailsAsync(told.Count + Recipients(output))).Where(mail => told.Add(mail.MessageId!)).ToList();
            faults.AddRange(story.Topics.Keys.SelectMany(who => GoldenVerdict.Faults(
                who, article, mails.Where(mail => mail.To.Mailboxes.Single().Address == $"{who}@example.org").SelectMany(MailReading.Told))
                .Select(fault => $"{article.Title}: {fault}")));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.InRange(told.Count, story.Articles.Count(a => a.Lines.Any(line => line.Kind is not null)), int.MaxValue);
    }

    private static string Json(GoldenArticle article) => JsonSerializer.Serialize(
        new { article.Id, article.Title, article.Text, article.Source, article.Published }, JsonSerializerOptions.Web);

    private static int Recipients(string output) => output.Split(" recipient") is [var told, _, ..]
        ? int.Parse(told.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture) : 0;
}

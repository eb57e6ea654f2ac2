using Alerts.Evaluation.Tasks;
using Alerts.Evaluation.Tests.Support;

namespace Alerts.Evaluation.Tests.Tasks;

public sealed class FiguresTaskTests
{
    private static readonly string[] Miners = ["Rescuers freed 30 miners from the flooded pit."];

    [Fact]
    public void Documents_articles_and_sentences_are_read_alike()
    {
        var answers = Answers.Of(new FiguresTask(),
        [
            Answers.Record(new { id = "a", text = "Nobody came to the hall. Police arrested 12 people in the old town." }),
            Answers.Record(new { doc = "b", sentences = Miners }),
            Answers.Record(new { id = "c", sent = 4, text = "At least 7 sailors drowned off the northern coast." }),
        ]);
        Assert.Equal(["a#1", "b#0", "c"], answers.Select(a => a["id"]!.GetValue<string>()).Order());
        var drowned = answers.Single(a => a["id"]!.GetValue<string>() == "c");
        Assert.StartsWith("<<At least 7>> sailors", drowned["sentence"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("die", drowned["figure"]!["event"]!.GetValue<string>());
    }

    [Fact]
    public void Headings_and_texts_seen_before_are_left_out()
    {
        const string text = "Police arrested 12 people in the old town.";
        var answers = Answers.Of(
            new FiguresTask(),
            [Answers.Record(new { id = "a", text }), Answers.Record(new { id = "b", text }),
                Answers.Record(new { id = "c", text = "12 dead." })]);
        Assert.Equal("a#0", Assert.Single(answers)["id"]!.GetValue<string>());
    }
}

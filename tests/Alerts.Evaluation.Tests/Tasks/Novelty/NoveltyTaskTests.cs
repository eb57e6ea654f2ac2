using Alerts.Evaluation.Running;
using Alerts.Evaluation.Tasks.Novelty;
using Alerts.Evaluation.Tests.Support;

namespace Alerts.Evaluation.Tests.Tasks.Novelty;

public sealed class NoveltyTaskTests
{
    private const string Sank = "The ferry Alma sank off the northern islands after a collision with a freighter.";
    private const string Rescued = "Coast guards rescued passengers from two lifeboats near the lighthouse.";
    private const string Captain = "Prosecutors questioned the captain about the speed of the freighter in dense fog.";

    private static readonly string[] Covered = ["n1"];

    [Fact]
    public void A_sentence_is_new_once()
    {
        var answers = Answers.Of(new NoveltyTask(), [Said("a", Sank), Said("b", Rescued), Said("c", Sank)]);
        Assert.Equal([1, 1, 0], answers.Select(a => a["new"]!.GetValue<int>()));
        Assert.True(Score(answers[2]) < Score(answers[0]));
    }

    [Fact]
    public void Each_event_has_its_own_memory()
    {
        var answers = Answers.Of(new NoveltyTask(), [Said("a", Sank), Said("b", Sank, ofEvent: "another")]);
        Assert.Equal([1, 1], answers.Select(a => a["new"]!.GetValue<int>()));
    }

    [Fact]
    public void What_the_title_of_the_event_tells_is_known()
    {
        var events = new[] { Answers.Record(new { @event = "ferry", title = Sank }) };
        Assert.Equal(0, Answers.Of(new NoveltyTask(), [Said("a", Sank)], events)[0]["new"]!.GetValue<int>());
    }

    [Fact]
    public void No_answer_depends_on_a_later_sentence()
    {
        // All in one document: the pipeline gets it in one piece, and still must not look ahead.
        var records = new[] { Said("a", Sank, "one"), Said("b", Rescued, "one"), Said("c", Captain, "one"), Said("d", Sank, "one") };
        var all = Answers.Of(new NoveltyTask(), records).Select(a => a.ToJsonString()).ToList();
        for (var length = 1; length < records.Length; length++)
        {
            Assert.Equal(all.Take(length), Answers.Of(new NoveltyTask(), records.Take(length)).Select(a => a.ToJsonString()));
        }
    }

    [Fact]
    public void A_record_that_is_divided_or_blank_gets_one_answer()
    {
        var answers = Answers.Of(new NoveltyTask(),
            [Said("a", Sank, "one"), Said("b", "  ", "one"), Said("c", $"{Sank} {Captain}", "one"), Said("d", Rescued, "one")]);
        Assert.Equal(["a", "b", "c", "d"], answers.Select(a => a["id"]!.GetValue<string>()));
        Assert.Equal([1, 0, 1, 1], answers.Select(a => a["new"]!.GetValue<int>()));
    }

    [Fact]
    public void The_right_answers_in_the_file_change_nothing()
    {
        var open = Answers.Of(new NoveltyTask(), [Said("a", Sank), Said("b", Sank)]);
        var labelled = Answers.Of(new NoveltyTask(), "ab".Select(c => $"{c}").Select(id =>
            Answers.Record(new { @event = "ferry", doc = id, id, text = Sank, time = 1L, covers = Covered, @new = id == "b" ? 1 : 0 })));
        Assert.Equal(open.Select(a => a.ToJsonString()), labelled.Select(a => a.ToJsonString()));
    }

    private static double Score(System.Text.Json.Nodes.JsonObject answer) => answer["score"]!.GetValue<double>();

    private static EvaluationRecord Said(string id, string text, string? doc = null, string ofEvent = "ferry") =>
        Answers.Record(new { @event = ofEvent, doc = doc ?? id, id, text, time = 1L });
}

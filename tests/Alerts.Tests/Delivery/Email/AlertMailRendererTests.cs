using System.Net;
using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Tests.Support;

namespace Alerts.Tests.Delivery.Email;

public sealed class AlertMailRendererTests
{
    private const string Around180 = "The rights group Foro Penal reports that around 180 political prisoners were released.";
    private const string Now210 = "Foro Penal said that 210 political prisoners were released.";
    private static readonly Uri Leave = new("https://alerts.example.org/leave/AbC-_9");

    private const string Hostile = "<script>alert(1)</script> & \"quoted\" 'words'";

    [Fact]
    public void Both_parts_hold_every_sentence_value_and_note()
    {
        var alert = Update();
        var body = new AlertMailRenderer().Render(alert, Leave);
        var html = WebUtility.HtmlDecode(body.Html.Replace("<b>", "", StringComparison.Ordinal)
            .Replace("</b>", "", StringComparison.Ordinal));
        var said = alert.Sections.SelectMany(s =>
            new[] { s.Label, s.Title, s.Change, s.Before?.Text, s.Before?.Where, s.Now?.Text, s.Now?.Where })
            .Concat(alert.Sections.SelectMany(s => s.Values).SelectMany(v => new[] { v.Written, v.Holder })).Concat(alert.Notes)
            .Append(alert.Opening).Append(alert.StoryLink.AbsoluteUri).Append(Leave.AbsoluteUri);
        Assert.All(said.OfType<string>(), text =>
        {
            Assert.Contains(text, body.Text, StringComparison.Ordinal);
            Assert.Contains(text, html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Before_and_now_stand_under_each_other()
    {
        var text = new AlertMailRenderer().Render(Update(), Leave).Text;
        Assert.Contains($"   before  \"{Around180}\"   (earlier, paragraph 1, sentence 1)\n   now     \"{Now210}\"", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_that_changed_is_marked_in_both_sentences()
    {
        var html = new AlertMailRenderer().Render(Update(), Leave).Html;
        Assert.Contains("reports that <b>around 180</b> political", html, StringComparison.Ordinal);
        Assert.Contains("said that <b>210</b> political", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_sentence_has_no_before_and_now()
    {
        var text = new AlertMailRenderer().Render(With(new AlertQuote("The ferry is back.", "paragraph 1, sentence 1", null)), Leave).Text;
        Assert.Contains("   \"The ferry is back.\"   (paragraph 1, sentence 1)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("before", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_encoded_wherever_it_stands()
    {
        var quote = new AlertQuote(Hostile, Hostile, "<script>");
        var alert = new Alert(
            Hostile, Hostile, Hostile, [new AlertSection(Hostile, Hostile, Hostile, [new AlertValue(Hostile, Hostile)], quote, quote)],
            [Hostile], new Uri("https://alerts.example.org/?a=\"><script>"));
        var html = new AlertMailRenderer().Render(alert, Leave).Html;
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("'words'", html, StringComparison.Ordinal);
        Assert.Contains("<b>&lt;script&gt;</b>alert(1)", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_part_says_it_as_written() => Assert.Contains(
        Hostile, new AlertMailRenderer().Render(With(new AlertQuote(Hostile, "paragraph 1, sentence 1", null)), Leave).Text,
        StringComparison.Ordinal);

    [Fact]
    public void A_mark_that_is_not_in_the_sentence_marks_nothing() => Assert.DoesNotContain(
        "<b>", new AlertMailRenderer().Render(With(new AlertQuote("The ferry is back.", "here", "210")), Leave).Html, StringComparison.Ordinal);

    private static Alert Update()
    {
        var story = new TestStory();
        story.Tell("a", $"{Around180} Rodriguez claimed that 406 political prisoners were released.", "Releases");
        return story.Tell(TestStory.Article("b", Now210), "prisoners");
    }

    private static Alert With(AlertQuote now) =>
        new("subject", "preheader", "opening", [new AlertSection("NEW", "", null, [], null, now)], [],
            new Uri("https://alerts.example.org/"));
}

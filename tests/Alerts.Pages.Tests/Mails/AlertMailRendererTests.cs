using System.Net;
using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Pages.Mails;

namespace Alerts.Pages.Tests.Mails;

public sealed class AlertMailRendererTests
{
    private const string Around180 = "The rights group Foro Penal reports that around 180 political prisoners were released.";
    private const string Now210 = "Foro Penal said that 210 political prisoners were released.";
    private static readonly Uri Leave = new("https://alerts.example.org/leave/AbC-_9");

    private const string Hostile = "<script>alert(1)</script> & \"quoted\" 'words'";

    [Fact]
    public async Task Both_parts_hold_every_sentence_value_and_note()
    {
        var alert = Update();
        var body = await RenderAsync(alert);
        var html = WebUtility.HtmlDecode(body.Html.Replace("<b>", "", StringComparison.Ordinal)
            .Replace("</b>", "", StringComparison.Ordinal));
        var said = alert.Sections.SelectMany(s =>
            new[] { s.Label, s.Title, s.Change, s.Before?.Text, s.Before?.Where, s.Now?.Text, s.Now?.Where })
            .Concat(alert.Sections.SelectMany(s => s.Values).SelectMany(v => new[] { v.Written, v.ShortHolder, v.Period }))
            .Concat(alert.Sections.SelectMany(s => s.Remarks)).Concat(alert.Notes).Append(alert.LinkText)
            .Append(alert.Opening).Append(alert.StoryLink.AbsoluteUri).Append(Leave.AbsoluteUri);
        Assert.All(said.OfType<string>(), text =>
        {
            Assert.Contains(text, body.Text, StringComparison.Ordinal);
            Assert.Contains(text, html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Before_and_now_stand_under_each_other()
    {
        var text = (await RenderAsync(Update())).Text;
        Assert.Contains($"   before  \"{Around180}\"   (earlier, paragraph 1, sentence 1)\n   now     \"{Now210}\"", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_a_dispute_stands_is_one_line_of_the_text()
    {
        var section = new AlertSection("STILL CONTESTED", "political prisoners released", "the gap narrowed from 226 to 196",
            [new AlertValue("406", "Ida Berg, mayor") { ShortHolder = "Berg" }, new AlertValue("210", "Foro Penal")], null, null);
        var body = await RenderAsync(Update() with { Sections = [section] });
        Assert.Contains("\nSTILL CONTESTED   406 (Berg) / 210 (Foro Penal); the gap narrowed from 226 to 196\n", body.Text, StringComparison.Ordinal);
        Assert.Contains("Ida Berg, mayor", body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_that_changed_is_marked_in_both_sentences()
    {
        var html = (await RenderAsync(Update())).Html;
        Assert.Contains("reports that <b>around 180</b> political", html, StringComparison.Ordinal);
        Assert.Contains("said that <b>210</b> political", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_sentence_has_no_before_and_now()
    {
        var text = (await RenderAsync(With(new AlertQuote("The ferry is back.", "paragraph 1, sentence 1", null)))).Text;
        Assert.Contains("   \"The ferry is back.\"   (paragraph 1, sentence 1)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("before", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_is_encoded_wherever_it_stands()
    {
        var quote = new AlertQuote(Hostile, Hostile, "<script>");
        var alert = new Alert(
            Hostile, Hostile, Hostile, [new AlertSection(Hostile, Hostile, Hostile, [new AlertValue(Hostile, Hostile)], quote, quote)],
            [Hostile], new Uri("https://alerts.example.org/?a=\"><script>"));
        var html = (await RenderAsync(alert)).Html;
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("'words'", html, StringComparison.Ordinal);
        Assert.Contains("<b>&lt;script&gt;</b>alert(1)", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_part_says_it_as_written() => Assert.Contains(
        Hostile, (await RenderAsync(With(new AlertQuote(Hostile, "paragraph 1, sentence 1", null)))).Text,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_mark_that_is_not_in_the_sentence_marks_nothing() => Assert.DoesNotContain(
        "<b>", (await RenderAsync(With(new AlertQuote("The ferry is back.", "here", "210")))).Html, StringComparison.Ordinal);

    [Fact]
    public async Task Every_note_has_a_line_of_its_own_and_is_encoded_once()
    {
        var alert = With(new AlertQuote("The ferry is back.", "here", null)) with { Notes = ["1 < 2 & 3", "Second"] };
        Assert.Contains("1 &lt; 2 &amp; 3<br>", (await RenderAsync(alert)).Html, StringComparison.Ordinal);
    }

    private static Task<MailBody> RenderAsync(Alert alert) =>
        new AlertMailRenderer().RenderAsync(alert, Leave, TestContext.Current.CancellationToken);

    private static Alert Update() => new(
        "Releases: 210", "Foro Penal", "Releases, from here",
        [
            new AlertSection("UPDATE", "political prisoners released · Foro Penal", "around 180 → 210", [],
                new AlertQuote(Around180, "earlier, paragraph 1, sentence 1", "around 180"), new AlertQuote(Now210, "paragraph 1, sentence 1", "210"))
            {
                Remarks = ["2 independent sources"],
            },
            new AlertSection("CONFLICT", "political prisoners held", null,
                [new AlertValue("70", "Ida Berg, mayor", "since May"), new AlertValue("90", "Foro Penal", "period not stated")], null,
                new AlertQuote("Berg says 70, Foro Penal 90.", "1, 2", null)),
            new AlertSection("CONTESTED", "political prisoners released", null,
                [new AlertValue("406", "Rodriguez"), new AlertValue("210", "Foro Penal")], null, null),
        ],
        ["Not repeated: 1 known sentence.", "Why you got this: topic \"prisoners\"."], new Uri("https://alerts.example.org/stories/ab"))
    {
        LinkText = "3 more sentences",
    };

    private static Alert With(AlertQuote now) =>
        new("subject", "preheader", "opening", [new AlertSection("NEW", "", null, [], null, now)], [],
            new Uri("https://alerts.example.org/"));
}

using Alerts.Cli.Demo;

namespace Alerts.Cli.Tests.Demo;

public sealed class DemoJudgeTests
{
    private static readonly ExpectedAlert Alert = new("one.txt", "a@example.org", "Bridge closed", ["NEW"], "It is new.");
    private static readonly ExpectedSilence Silence = new("two.txt", "It says the same.");
    private static readonly ExpectedRejection Rejection = new("three.txt", "article.text.empty", "It is empty.");
    private static readonly OutboxMail Mail = new("id", "a@example.org", "Bridge closed on Monday", "NEW\nThe bridge …", "1.eml") { Article = "one.txt" };

    [Fact]
    public void Everything_as_expected_is_no_fault()
    {
        var judgement = Judge([Alert], [Silence], Mail);
        Assert.Empty(judgement.Faults);
        Assert.Empty(judgement.NotYet);
    }

    [Fact]
    public void A_mail_that_did_not_come_is_named() =>
        Assert.StartsWith("missing: after one.txt, a@example.org", Assert.Single(Judge([Alert], [Silence]).Faults), StringComparison.Ordinal);

    [Fact]
    public void A_mail_that_nobody_expects_is_named() => Assert.StartsWith(
        "unexpected: after four.txt, b@example.org",
        Assert.Single(Judge([Alert], [Silence], Mail, Mail with { To = "b@example.org", Article = "four.txt" }).Faults), StringComparison.Ordinal);

    [Fact]
    public void A_second_mail_on_one_article_is_unexpected() =>
        Assert.StartsWith("unexpected:", Assert.Single(Judge([Alert], [Silence], Mail, Mail with { Id = "other" }).Faults), StringComparison.Ordinal);

    [Fact]
    public void The_right_mail_on_another_article_is_missing_and_unexpected() =>
        Assert.Equal(2, Judge([Alert], [], Mail with { Article = "five.txt" }).Faults.Count);

    [Fact]
    public void A_subject_without_the_substance_is_wrong() =>
        Assert.StartsWith("wrong:", Assert.Single(Judge([Alert], [], Mail with { Subject = "Bridge" }).Faults), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_lacks_a_part_is_wrong() =>
        Assert.Contains("does not say \"NEW\"", Assert.Single(Judge([Alert], [], Mail with { Text = "" }).Faults), StringComparison.Ordinal);

    [Fact]
    public void A_mail_on_a_silent_article_is_a_fault() => Assert.StartsWith(
        "unexpected: after two.txt", Assert.Single(Judge([], [Silence], Mail with { Article = "two.txt" }).Faults), StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_done_yet_is_noted_and_no_fault()
    {
        var judgement = Judge(
            [Alert with { NotYet = "no bridges" }], [Silence with { NotYet = "no silence" }], Mail with { Article = "two.txt" });
        Assert.Empty(judgement.Faults);
        Assert.Equal(["after one.txt, a@example.org: no bridges", "after two.txt, nobody: no silence"], judgement.NotYet);
    }

    [Fact]
    public void What_is_listed_as_not_yet_and_holds_is_a_fault()
    {
        var judgement = Judge([Alert with { NotYet = "no bridges" }], [Silence with { NotYet = "no silence" }], Mail);
        Assert.Equal(2, judgement.Faults.Count);
        Assert.All(judgement.Faults, fault => Assert.StartsWith("holds now:", fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("article.text.empty", 0)]
    [InlineData("article.json.invalid", 1)]
    [InlineData(null, 1)]
    public void A_rejected_file_must_have_its_code(string? code, int faults)
    {
        var rejected = code is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["three.txt"] = code };
        Assert.Equal(faults, DemoJudge.Judge(new Expectations([], [], [Rejection], []), [], [], rejected).Faults.Count);
    }

    [Fact]
    public void An_endpoint_that_is_told_what_the_mail_says_is_no_fault() => Assert.Empty(Judge(Call));

    [Fact]
    public void An_endpoint_that_is_not_told_is_named() =>
        Assert.StartsWith("missing: after one.txt, the endpoint hook", Assert.Single(Judge([])), StringComparison.Ordinal);

    [Fact]
    public void An_endpoint_that_is_told_twice_is_named() =>
        Assert.StartsWith("unexpected: after one.txt, the endpoint hook", Assert.Single(Judge(Call, Call)), StringComparison.Ordinal);

    [Fact]
    public void A_wrong_signature_another_substance_and_another_sentence_are_wrong() => Assert.All(
        new[] { Call with { IsVerified = false }, Call with { Subject = "Bridge" }, Call with { Sentences = ["The tunnel"] } },
        call => Assert.StartsWith("wrong:", Assert.Single(Judge(call)), StringComparison.Ordinal));

    private static DemoWebhook Call { get; } = new("id", "hook", Mail.Subject, ["The bridge"], true) { Article = "one.txt" };

    private static List<string> Judge(params IReadOnlyList<DemoWebhook> webhooks) => DemoJudge.Judge(
        new Expectations([Alert], [], [], [new ExpectedWebhooks("hook", Mail.To, "It asks for the same.")]), [Mail], webhooks,
        new Dictionary<string, string>()).Faults;

    private static DemoJudgement Judge(
        IReadOnlyList<ExpectedAlert> alerts, IReadOnlyList<ExpectedSilence> silent, params IReadOnlyList<OutboxMail> mails) =>
        DemoJudge.Judge(new Expectations(alerts, silent, [], []), mails, [], new Dictionary<string, string>());
}

namespace Alerts.Cli.Demo;

/// <summary>Holds what came against what the seeds expect.</summary>
internal static class DemoJudge
{
    /// <summary>Judges a played story.</summary>
    /// <param name="expected">What the seeds expect.</param>
    /// <param name="mails">Every mail of the outbox.</param>
    /// <param name="webhooks">Every webhook that the demo's endpoints got.</param>
    /// <param name="rejected">Error code of every rejected file, by its name.</param>
    public static DemoJudgement Judge(
        Expectations expected, IReadOnlyList<OutboxMail> mails, IReadOnlyList<DemoWebhook> webhooks,
        IReadOnlyDictionary<string, string> rejected)
    {
        var judgement = new DemoJudgement([], []);
        var left = mails.ToList();
        foreach (var alert in expected.Alerts)
        {
            var mail = left.Find(m => m.Article == alert.Article && m.To == alert.To);
            if (mail is not null)
                left.Remove(mail);
            judgement.Add(alert.NotYet, $"after {alert.Article}, {alert.To}", FindFault(alert, mail));
        }

        foreach (var silence in expected.Silent)
        {
            var came = left.FindAll(m => m.Article == silence.Article);
            left.RemoveAll(came.Contains);
            judgement.Add(silence.NotYet, $"after {silence.Article}, nobody", came.Count == 0 ? null : string.Join('\n', came.Select(Unexpected)));
        }

        judgement.Faults.AddRange(left.Select(Unexpected));
        foreach (var file in expected.Rejected)
        {
            var code = rejected.GetValueOrDefault(file.Article);
            if (code != file.Code)
                judgement.Faults.Add($"wrong: {file.Article} should have been rejected with {file.Code}; {code ?? "it was not"} ({file.Reason})");
        }

        judgement.Faults.AddRange(expected.Webhooks.SelectMany(endpoint => FindFaults(
            endpoint, [.. mails.Where(m => m.To == endpoint.As)], [.. webhooks.Where(call => call.Endpoint == endpoint.Endpoint)])));
        return judgement;
    }

    // What a mail says, the webhook says: the same alerts, each once and signed, with the same substance and sentences.
    private static IEnumerable<string> FindFaults(ExpectedWebhooks endpoint, List<OutboxMail> mails, List<DemoWebhook> webhooks)
    {
        foreach (var mail in mails)
        {
            var call = webhooks.Find(c => c.Article == mail.Article);
            if (call is null)
                yield return $"missing: after {mail.Article}, the endpoint {endpoint.Endpoint} should have got \"{mail.Subject}\" ({endpoint.Reason})";
            else if (!call.IsVerified)
                yield return $"wrong: after {mail.Article}, the signature for the endpoint {endpoint.Endpoint} is wrong";
            else if (call.Subject != mail.Subject || !call.Sentences.All(text => mail.Text.Contains(text, StringComparison.Ordinal)))
                yield return $"wrong: after {mail.Article}, the endpoint {endpoint.Endpoint} got another text than {endpoint.As} ({mail.Path})";
            if (call is not null)
                webhooks.Remove(call);
        }

        foreach (var call in webhooks)
        {
            yield return $"unexpected: after {call.Article}, the endpoint {call.Endpoint} got \"{call.Subject}\"";
        }
    }

    private static string? FindFault(ExpectedAlert alert, OutboxMail? mail)
    {
        if (mail is null)
            return $"missing: after {alert.Article}, {alert.To} should have got \"{alert.Subject}\" ({alert.Reason})";
        if (!mail.Subject.Contains(alert.Subject, StringComparison.Ordinal))
            return $"wrong: after {alert.Article}, {alert.To} should have got \"{alert.Subject}\", not \"{mail.Subject}\" ({mail.Path})";
        return alert.Contains.FirstOrDefault(text => !mail.Text.Contains(text, StringComparison.Ordinal)) is { } absent
            ? $"wrong: the mail \"{mail.Subject}\" to {mail.To} does not say \"{absent}\" ({mail.Path})"
            : null;
    }

    private static string Unexpected(OutboxMail mail) =>
        $"unexpected: after {mail.Article ?? "no article of the story"}, {mail.To} got \"{mail.Subject}\" ({mail.Path})";
}

/// <summary>How a played story compares with what the seeds expect.</summary>
/// <param name="Faults">What is wrong, one line each; empty where everything came as expected.</param>
/// <param name="NotYet">What does not hold, and is not expected to hold yet.</param>
internal sealed record DemoJudgement(List<string> Faults, List<string> NotYet)
{
    public void Add(string? notYet, string what, string? fault)
    {
        if (notYet is null && fault is not null)
            Faults.Add(fault);
        if (notYet is not null && fault is not null)
            NotYet.Add($"{what}: {notYet}");
        // The list of what cannot be done stays true only if what can be done is taken off it.
        if (notYet is not null && fault is null)
            Faults.Add($"holds now: {what} (take its notYet out of expected/alerts.json)");
    }
}

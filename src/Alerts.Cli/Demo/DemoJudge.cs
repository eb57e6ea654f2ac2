namespace Alerts.Cli.Demo;

/// <summary>Holds the mails of the outbox against what the seeds expect.</summary>
internal static class DemoJudge
{
    /// <summary>What is wrong, one line each; empty where every expected mail came and no other.</summary>
    public static IReadOnlyList<string> FindFaults(ExpectedAlerts expected, IReadOnlyList<OutboxMail> mails)
    {
        var left = mails.ToList();
        var faults = new List<string>();
        foreach (var alert in expected.Alerts)
        {
            var mail = left.Find(m => m.To == alert.To && m.Subject.Contains(alert.Subject, StringComparison.Ordinal));
            if (mail is null)
            {
                faults.Add($"missing: after {alert.Article}, {alert.To} should have got \"{alert.Subject}\" ({alert.Reason})");
                continue;
            }

            left.Remove(mail);
            faults.AddRange(alert.Contains.Where(text => !mail.Text.Contains(text, StringComparison.Ordinal))
                .Select(text => $"wrong: the mail \"{mail.Subject}\" to {mail.To} does not say \"{text}\" ({mail.Path})"));
        }

        faults.AddRange(left.Select(mail => $"unexpected: {mail.To} got \"{mail.Subject}\" ({mail.Path})"));
        return faults;
    }
}

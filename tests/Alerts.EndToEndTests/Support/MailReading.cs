using System.Text.RegularExpressions;
using Alerts.TestSupport.GoldenStories;
using MimeKit;

namespace Alerts.EndToEndTests;

/// <summary>Reads the text part of a mail as a person does: what kind of news, which sentence, which figure before and after.</summary>
internal static partial class MailReading
{
    /// <summary>What a mail tells; sections that only sum up tell nothing of their own.</summary>
    public static IEnumerable<Told> Told(MimeMessage mail)
    {
        var text = mail.TextBody!.ReplaceLineEndings("\n");
        var opens = text.StartsWith(TestSupport.GoldenStories.Told.Opens, StringComparison.Ordinal);
        foreach (var section in text.Split("\n\n").Skip(1))
        {
            if (Sentence().Matches(section).LastOrDefault() is { } sentence && Label().Match(section) is { Success: true } label)
            {
                var change = Change().Match(section.Split('\n')[0]);
                yield return new Told(
                    opens ? TestSupport.GoldenStories.Told.Opens : label.Value, sentence.Groups["text"].Value,
                    change.Success ? change.Groups["change"].Value : null);
            }
        }
    }

    [GeneratedRegex("^[A-Z]+(?=[ \\n])")]
    private static partial Regex Label();

    // Behind the sentence stands where it is found.
    [GeneratedRegex("   (?:now +)?\"(?<text>[^\\n]+)\"   \\((?:paragraph )?[0-9]")]
    private static partial Regex Sentence();

    [GeneratedRegex("     (?<change>[^ ].* → .*)$")]
    private static partial Regex Change();
}

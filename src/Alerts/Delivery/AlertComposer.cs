using System.Globalization;
using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Subscriptions.Matches;
using Alerts.Text.Extracting;

namespace Alerts.Delivery;

/// <summary>Puts what a recipient is told into words. Pure.</summary>
internal static class AlertComposer
{
    /// <summary>Composes an alert.</summary>
    /// <param name="edition">What is told of.</param>
    /// <param name="recipient">Who is told what.</param>
    /// <param name="publicUrl">Where this installation answers.</param>
    public static Alert Compose(EditionContent edition, MatchedRecipient recipient, Uri publicUrl)
    {
        var (article, decisions) = (edition.Article, edition.Decisions);
        var told = edition.Told(recipient);
        var decision = decisions.First(d => d.Item == told[0].At.Item);
        var words = new AlertSections(article, decision);
        var sections = told.SelectMany(words.Of).ToList();
        var own = told.Where(d => d.At.Item.EditionId == article.Id).ToList();
        return new Alert(
            AlertSubject.Of(told[0], article.Item(told[0].At.Item.Number).Analysis.Names, recipient.Topics),
            sections[0].Change is { } change ? $"{sections[0].Title}: {change}" : sections[0].Now?.Text ?? sections[0].Title,
            Opening(article, decision, own), sections, [.. Notes(article, decisions, decision, own, recipient)],
            new Uri(publicUrl, $"stories/{decision.StoryId}"))
        {
            LinkText = recipient.More > 0 ? Count(recipient.More, "more sentence") : "The whole story",
        };
    }

    /// <summary>The story of an alert: that of its most important development.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="recipient">Who is told what.</param>
    public static string StoryOf(EditionContent edition, MatchedRecipient recipient) =>
        edition.Decisions.First(d => d.Developments.Any(development => development.Id == recipient.Developments[0])).StoryId;

    /// <summary>Number of the edition's sentences that say what was known.</summary>
    /// <param name="decisions">The decisions of its items.</param>
    public static int KnownSentences(IReadOnlyList<Decision> decisions) =>
        decisions.Sum(d => d.Sentences.Count(s => s.Fate == Fate.Known));

    private static string Opening(IngestedArticle article, Decision decision, List<Development> told)
    {
        var what = decision.OpensStory ? "NEW STORY" : decision.StoryName;
        var source = article.Source is { } name ? name : "1 source";
        return article.Published is { } published
            ? $"{what} · {source} · received {Time(article.DroppedAt)} · published {Time(published)}"
            : $"{what} · {source} · received {Clock(article.DroppedAt)}. The article gives no date: {AsWritten(article, told)} as written.";
    }

    // Without a date nobody can tell which day "earlier today" is.
    private static string AsWritten(IngestedArticle article, List<Development> told)
    {
        var times = told.Select(d => article.Item(d.At.Item.Number).Analysis.Sentences[d.At.Sentence]).SelectMany(s => s.Times)
            .Where(time => time.From is null && time.To is null && Relative.Any(word => time.Written.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(time => $"\"{time.Written}\"").Distinct().ToList();
        return times.Count switch
        {
            0 => "its times are shown",
            1 => $"{times[0]} is shown",
            _ => $"{string.Join(", ", times)} are shown",
        };
    }

    // Days that only the date of the article could tell.
    private static readonly string[] Relative = ["today", "yesterday", "tomorrow", "tonight", "this ", "last ", "next ", " ago"];

    private static IEnumerable<string> Notes(
        IngestedArticle article, IReadOnlyList<Decision> decisions, Decision decision, List<Development> told, MatchedRecipient recipient)
    {
        var known = KnownSentences(decisions);
        if (decision.OpensStory)
            yield return "Known before: nothing, this is the first article.";
        else if (known > 0)
            yield return $"Not repeated: {Count(known, "known sentence")}{KnownNumbers(article, decisions, told)}.";
        foreach (var topic in recipient.Topics)
        {
            yield return $"Why you got this: topic \"{topic.Topic}\", {topic.Where}.";
        }
    }

    // "(31, Berg)": whoever waits for a number sees that it still stands.
    private static string KnownNumbers(IngestedArticle article, IReadOnlyList<Decision> decisions, List<Development> told)
    {
        var held = told.Select(d => d.Figure?.Slot).OfType<SlotView>().SelectMany(slot => slot.Values).ToList();
        var numbers = decisions.SelectMany(d => d.Sentences.Where(s => s.Fate == Fate.Known)
                .SelectMany(s => article.Item(d.Item.Number).Analysis.Sentences[s.Sentence].Figures))
            .Select(figure => held.Find(value => value.Holder is not null && value.Value == figure.Value && IsSaidBy(value, figure)))
            .OfType<HeldValue>().Select(value => $"{value.Written}, {value.Holder}").Distinct().ToList();
        return numbers.Count == 0 ? "" : $" ({string.Join("; ", numbers)})";
    }

    private static bool IsSaidBy(HeldValue value, Figure figure) => figure.Holder is not null && (Holders.AreSame(value.Holder, figure.Holder)
        || Holders.AreSame(value.Role, figure.Holder) || Holders.AreSame(value.Holder, figure.HolderRole));

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Clock(DateTimeOffset time) => time.UtcDateTime.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture);
}

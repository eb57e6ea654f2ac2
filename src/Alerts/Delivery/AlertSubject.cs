using Alerts.Stories;
using Alerts.Subscriptions.Matches;
using Alerts.Text.Words;

namespace Alerts.Delivery;

/// <summary>Says in one line what is new: "Place: what is counted – who says how many".</summary>
internal static class AlertSubject
{
    // Long enough for a clause; phones show about 40 characters, mail programs 60 to 80.
    private const int Longest = 110;

    public static string Of(Development development, IReadOnlyList<string> names, IReadOnlyList<MatchedTopic> topics)
    {
        var substance = development.Figure is { } figure ? OfFigure(development.Kind, figure) : Cut(development.Text);
        var about = About([.. names, .. NamesBefore(development)], topics);
        return about is null || Mentions(substance, about) ? Cut(substance) : Cut($"{about}: {substance}");
    }

    private static string OfFigure(DevelopmentKind kind, FigureChange figure)
    {
        if (kind == DevelopmentKind.Conflict)
            return $"{figure.Slot.Label} – {string.Join(" / ", figure.Slot.Values.Select(v => v.Holder is null ? v.Written : $"{v.Written} ({v.Holder})"))}";

        if (kind == DevelopmentKind.Confirmation)
            return $"{figure.Slot.Label} – {figure.Holder} confirms {figure.After}";

        var before = figure.Before is null ? "" : $" (was {figure.Before})";
        return $"{figure.Slot.Label} – {(figure.Holder is null ? "" : figure.Holder + " ")}now {figure.After}{before}";
    }

    // The topic's own proper name tells the reader at once which of the topics it is.
    private static string? About(IReadOnlyList<string> names, IReadOnlyList<MatchedTopic> topics)
    {
        var words = topics.SelectMany(t => Lemmas.In(t.Topic)).Where(w => !w.IsFunctionWord).Select(w => w.Lemma).ToHashSet();
        return names.Where(name => name.Length > 2 && Lemmas.In(name) is { Count: > 0 } lemmas && lemmas.All(l => words.Contains(l.Lemma)))
            .OrderBy(name => name.Length).FirstOrDefault();
    }

    // A short follow-up may leave the place to the report that it goes on from.
    private static IEnumerable<string> NamesBefore(Development development) => development.Earlier is { } earlier
        ? Lemmas.In(earlier.Passage).Select(word => earlier.Passage.Substring(word.Start, word.Length)).Where(word => char.IsUpper(word[0]))
        : [];

    private static bool Mentions(string text, string name) => text.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
            return text.TrimEnd('.');

        var blank = text.LastIndexOf(' ', Longest - 1);
        return string.Concat(text.AsSpan(0, blank > Longest / 2 ? blank : Longest - 1).TrimEnd(",;:–- "), "…");
    }
}

using Alerts.Text.Extracting.Holders;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting.Times;

/// <summary>Finds the times that a sentence tells.</summary>
internal static class TimeReader
{
    private const int MostWords = 400;

    /// <summary>The times in order.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="resolver">Resolves what depends on the day of publication.</param>
    public static IReadOnlyList<TimeMention> Read(SentenceWords words, TimeResolver resolver)
    {
        var found = new List<TimeMention>();
        for (var at = 0; at < words.Count && at < MostWords; at++)
        {
            if (Open(words, at) is { } open)
            {
                found.Add(Mention(words, at, open, TimeRelation.SoFar, null));
                at = open;
                continue;
            }

            if ((DateReader.At(words, at, resolver) ?? RelativeReader.At(words, at, resolver) ?? BareYear(words, at)) is not { } core)
                continue;
            var joined = Joined(words, at, core, resolver);
            var isRange = joined.Last > core.Last;
            core = joined;
            var first = First(words, at, found);
            found.Add(Mention(words, first, core.Last, isRange ? TimeRelation.On : Relation(words, first, at), core.Days));
            at = core.Last;
        }

        return found;
    }

    /// <summary>"between 2007 and 2011", "from May to July": both ends as one.</summary>
    private static TimeCore Joined(SentenceWords words, int at, TimeCore core, TimeResolver resolver)
    {
        var (before, joiner) = (words[at - 1].Form, words[core.Last + 1].Form);
        var isJoined = (before == "between" && joiner == "and") || (before == "from" && joiner is "to" or "until" or "through");
        if (!isJoined)
            return core;
        var next = core.Last + 2;
        var end = DateReader.At(words, next, resolver)
            ?? (DateReader.Year(words, next) is { } year ? new TimeCore(next, Days.OfYear(year)) : (TimeCore?)null);
        if (end is not { } second)
            return core;
        return core.Days is { } from && second.Days is { } to && to.To >= from.From
            ? new TimeCore(second.Last, new Days(from.From, to.To)) : new TimeCore(second.Last, null);
    }

    private static TimeMention Mention(SentenceWords words, int first, int last, TimeRelation relation, Days? days)
    {
        var start = words[first].Token.Start;
        var span = new TextSpan(start, words[last].Token.End - start);
        return new TimeMention(span, span.Of(words.Text), relation, days?.From, relation == TimeRelation.Since ? null : days?.To);
    }

    /// <summary>"so far", "to date", "until now": index of the last word; null elsewhere.</summary>
    private static int? Open(SentenceWords words, int at) => (words[at].Form, words[at + 1].Form) switch
    {
        ("so" or "thus", "far") when words[at + 2].Form is not ("as" or "that") => at + 1,
        ("to", "date") or ("until" or "till", "now") or ("up", "to") when words[at + 1].Form is not "to" || words[at + 2].Form == "now" =>
            words[at + 1].Form == "to" ? at + 2 : at + 1,
        _ => null,
    };

    private static TimeCore? BareYear(SentenceWords words, int at) => DateReader.Year(words, at) is { } year && year is >= 1500 and < 2100
        && words[at - 1].Form is "in" or "since" or "by" or "until" or "till" or "during" or "before" or "after" or "of" or "from" or "early" or "late"
            or "mid" or "through" or "around" or "between"
        && !words[at + 1].Form.StartsWith('-') && !(words[at - 1].Form == "of" && words[at - 2].Form is not ("summer" or "winter" or "spring" or "autumn" or "end" or "start"))
            ? new TimeCore(at, Days.OfYear(year)) : null;

    /// <summary>Index of the first word that relates the time: "as of", "since early", "earlier".</summary>
    private static int First(SentenceWords words, int at, List<TimeMention> found)
    {
        var first = at;
        while (words[first - 1].Form is "early" or "late" or "mid" or "earlier" or "later" or "the" or "last" or "next" or "this" or "past" or "previous"
            or "coming" or "end" or "beginning" or "start" or "of" or "about" or "around" or "summer" or "winter" or "spring" or "autumn"
            && IsPartOfTime(words, first - 1))
            first--;
        var before = words[first - 1].Form;
        if (before is "since" or "by" or "on" or "in" or "during" or "until" or "till" or "before" or "after" or "through" or "from" or "within" or "over" or "between")
            first--;
        else if (before == "to" && words[first - 2].Form == "up")
            first -= 2;
        if (words[first].Form == "of" && words[first - 1].Form == "as")
            first--;
        return found.Count > 0 && words[first].Token.Start < found[^1].Span.End ? at : first;
    }

    private static bool IsPartOfTime(SentenceWords words, int at) => words[at].Form switch
    {
        "of" => words[at - 1].Form is "end" or "beginning" or "start" or "as" or "summer" or "winter" or "spring" or "autumn" or "early" or "late",
        "the" => words[at - 1].Form is "since" or "by" or "in" or "during" or "until" or "before" or "over" or "within" or "after" or "at",
        "start" or "end" or "beginning" => words[at + 1].Form == "of",
        _ => true,
    };

    private static TimeRelation Relation(SentenceWords words, int first, int at)
    {
        var relation = words[first].Form switch
        {
            "since" => TimeRelation.Since,
            "as" => TimeRelation.AsOf,
            "up" or "through" => TimeRelation.AsOf,
            "by" => TimeRelation.By,
            "before" or "until" or "till" => TimeRelation.Before,
            "after" => TimeRelation.After,
            "from" => TimeRelation.After,
            _ => TimeRelation.On,
        };
        var verb = words[first - 1];
        var isSaid = relation == TimeRelation.On && at >= first
            && (SayVerbs.IsForm(verb) || (verb.Form is "reporters" or "parliament" or "journalists" && SayVerbs.IsForm(words[first - 2])));
        return isSaid ? TimeRelation.Said : relation;
    }
}

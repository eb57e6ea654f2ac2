using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Times;

/// <summary>Reads times counted from now: "today", "last week", "three days ago", "the past two months".</summary>
internal static class RelativeReader
{
    /// <summary>The time that begins at a word; null where none does.</summary>
    public static TimeCore? At(SentenceWords words, int at, TimeResolver resolver)
    {
        var form = words[at].Form;
        switch (form)
        {
            case "today" or "tonight":
                return new TimeCore(at, resolver.Today(0));
            case "yesterday":
                return new TimeCore(PartOfDay(words, at), resolver.Today(-1));
            case "tomorrow":
                return new TimeCore(PartOfDay(words, at), resolver.Today(1));
            case "last" or "past" or "previous" or "next" or "coming" or "this":
                return OfWhich(words, at, resolver);
            default:
                return Ago(words, at, resolver);
        }
    }

    private static TimeCore? OfWhich(SentenceWords words, int at, TimeResolver resolver)
    {
        var which = words[at].Form;
        if (Calendar.Contains(words[at + 1]))
            return DateReader.At(words, at + 1, resolver);
        if (words.NumberAt(at + 1) is { Kind: FigureKind.Duration, Unit: { } counted } number)
            return which is "last" or "past" or "previous" ? new TimeCore(number.Last, resolver.Past(number.Value, counted)) : new TimeCore(number.Last, null);
        var unit = UnitWords.Duration(words[at + 1].Lemma) ?? words[at + 1].Form;
        if (unit is not ("day" or "night" or "morning" or "afternoon" or "evening" or "week" or "weekend" or "month" or "year" or "decade" or "century" or "summer"
            or "winter" or "spring" or "autumn" or "fall" or "quarter"))
            return null;
        // "the past year" reaches up to today, "last year" ended before.
        if (which is "past" or "previous" or "last" && words[at - 1].Form == "the" && unit is "week" or "month" or "year" or "decade")
            return new TimeCore(at + 1, resolver.Past(1, unit));
        var offset = which switch { "this" => 0, "next" or "coming" => 1, _ => -1 };
        return new TimeCore(at + 1, resolver.Unit(unit, offset));
    }

    private static TimeCore? Ago(SentenceWords words, int at, TimeResolver resolver)
    {
        if (words[at].Form is "a" or "an" && UnitWords.Duration(words[at + 1].Lemma) is { } single && words[at + 2].Form == "ago")
            return new TimeCore(at + 2, resolver.Ago(1, single));
        if (words.NumberAt(at) is not { Kind: FigureKind.Duration, Unit: { } unit } number)
            return null;
        var next = words[number.Last + 1].Form == "." ? number.Last + 2 : number.Last + 1;
        return words[next].Form == "ago" ? new TimeCore(next, resolver.Ago(number.Value, unit)) : null;
    }

    private static int PartOfDay(SentenceWords words, int at) =>
        words[at + 1].Form is "morning" or "afternoon" or "evening" or "night" ? at + 1 : at;
}

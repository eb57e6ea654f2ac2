using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Phrases;

namespace Alerts.Text.Extracting.Things;

/// <summary>Finds what a number is of where nothing stands beside it: a whole before it, a subject, the head of a list.</summary>
internal static class ThingElsewhere
{
    /// <summary>The thing; null where the sentence tells none.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="qualified">The number with its qualifier.</param>
    /// <param name="happened">Class of what happened; null where nothing did.</param>
    /// <param name="isPart">It is known to be a part of another number.</param>
    /// <param name="before">The figure before it in the sentence; null where it is the first.</param>
    public static CountedThing? Of(SentenceWords words, NumberRead number, Qualified qualified, string? happened, bool isPart, Figure? before)
    {
        var (first, end) = (qualified.First, qualified.Last + 1);
        if (number.Kind is FigureKind.Count or FigureKind.Percent)
        {
            if (OfWhich(words, first, end, before) is { } pointed)
                return pointed;
            if (WholeBefore.Of(words, first, end) is { Head: not null } whole)
                return whole;
        }

        if (number.Kind == FigureKind.Percent)
            return WholeBefore.OfPoll(words, first, end);
        if (number.Kind != FigureKind.Count)
            return null;
        if (CountedThingReader.OfNumber(words, first) is { } named)
            return named;
        // "his pulse was back at 62"
        if (number.InDigits && happened is null && !isPart && words[first - 1].Form is not ("the" or "by")
            && words[first - 2].Lemma is not ("total" or "toll" or "tally")
            && MeasuredSubject.Before(words, first, needsVerb: true) is { } subject && !Persons.IsPerson(subject.Head!))
            return subject;
        return ListHead.Of(words, qualified) ?? (happened is null ? CountedPhrase.BeforeBracket(words, qualified) : null);
    }

    /// <summary>"50 tremors, of which two were strong": of the thing that was counted just before.</summary>
    private static CountedThing? OfWhich(SentenceWords words, int first, int end, Figure? before)
    {
        var at = words[first - 1].Form is "only" or "about" ? first - 2 : first - 1;
        return words[at].Form is "which" or "whom" && words[at - 1].Form == "of" && before is { Kind: FigureKind.Count, Thing: not null }
            ? new CountedThing(before.Thing, before.ThingWritten, before.Modifiers, end) { IsPart = true, Whole = before.Value } : null;
    }
}

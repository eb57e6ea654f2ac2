using System.Collections.Frozen;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Tells millions that are spent from millions that are counted.</summary>
internal static class Spending
{
    /// <summary>"spent millions on roads": what is spent and not counted is money; its currency is not told.</summary>
    public static NumberRead AsMoney(SentenceWords words, NumberRead number, Qualified qualified, CountedThing thing) =>
        number is { Kind: FigureKind.Count, Qualifier: Qualifier.Vague, Value: >= 1_000_000 } && thing is { Head: null, EventClass: null, IsPart: false }
            && words[qualified.Last + 1].Form != "of" && words.Any(qualified.First - 4, 4, static word => Verbs.Contains(word.Lemma))
            ? number with { Kind = FigureKind.Money } : number;

    private static readonly FrozenSet<string> Verbs =
        "spend cost invest pay divert raise earn owe borrow lend donate pump pour funnel inject wipe worth budget allocate".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);
}

using System.Text.Json;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Stories.Reading;

namespace Alerts.Pages.Models;

/// <summary>What is counted in a story, over time and by who says so.</summary>
/// <param name="Slot">How it stands.</param>
/// <param name="History">What was said last, in order.</param>
public sealed record FigureView(SlotView Slot, IReadOnlyList<FigureEntry> History)
{
    /// <summary>Holders of a figure that are named: those who spoke last.</summary>
    public const int MostHolders = 8;

    // More than this is no table for people; the latest count.
    private const int FewEntries = 8;
    private const int MostEntries = 60;

    /// <summary>How often something was said of it; more than the history where that was cut.</summary>
    public int Said { get; init; } = History.Count;

    /// <summary>How it stands, for people.</summary>
    public string Standing => Slot.Standing switch
    {
        SlotStanding.Single => Slot.Values.Count > 1 ? "one named source" : "one source",
        SlotStanding.Agreed => "agreed",
        SlotStanding.Contested => "contested",
        SlotStanding.Resolved => "no longer contested",
        _ => "withdrawn",
    };

    /// <summary>Lowest and highest value of a dispute; null where nothing is disputed.</summary>
    public (decimal Low, decimal High)? Range => Slot.Standing == SlotStanding.Contested && Slot.Values.Min(v => v.Value) is var low
        && Slot.Values.Max(v => v.Value) is var high && low < high ? (low, high) : null;

    /// <summary>Whether there is enough for a line.</summary>
    public bool HasChart => History.Count > 1 && History.Select(e => e.Value).Distinct().Count() > 1;

    /// <summary>Where a value stands in its range, 0 to 100.</summary>
    /// <param name="value">The value.</param>
    public double PlaceOf(decimal value) => Range is { } range ? (double)((value - range.Low) * 100 / (range.High - range.Low)) : 50;

    /// <summary>The chart's data: times (seconds; places in order where one is unknown) and a line for each holder.</summary>
    public string Chart
    {
        get
        {
            var dated = History.All(e => e.Published is not null);
            var points = dated ? History.OrderBy(e => e.Published).ToList() : [.. History];
            var holders = points.Select(e => e.Holder).Distinct().ToList();
            return JsonSerializer.Serialize(new
            {
                dated,
                contested = Slot.Standing == SlotStanding.Contested,
                at = points.Select((e, i) => dated ? e.Published!.Value.ToUnixTimeSeconds() : i + 1),
                written = points.Select(e => e.Written),
                lines = holders.Select(holder => new { name = holder, values = points.Select(e => e.Holder == holder ? (decimal?)e.Value : null) }),
            });
        }
    }

    /// <summary>The first figures of a story.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="isWhole">Whether their whole history is wanted, or only the last of it.</param>
    public static IReadOnlyList<FigureView> Of(ForemostFigures figures, int most, bool isWhole) =>
        [.. figures.First.Take(most).Select(history => Of(history, isWhole ? MostEntries : FewEntries))];

    private static FigureView Of(SlotHistory history, int most)
    {
        var answers = history.Answers.Where(a => a.Qualifier != Text.Extracting.Qualifier.Vague).ToList();
        return new FigureView(history.Slot, Entries(answers.TakeLast(most))) { Said = answers.Count };
    }

    private static List<FigureEntry> Entries(IEnumerable<SlotAnswer> answers) =>
    [
        .. answers.Select(a => new FigureEntry(
            a.Published, a.Written, a.Value, a.Holder ?? "no source named",
            a.IsWithdrawn ? "withdrawn" : a.IsCurrent ? "counts" : "repeats or is older", new SentenceRef(a.Item, a.Sentence, 0, 0))),
    ];
}

/// <summary>Something that was said of what is counted.</summary>
/// <param name="Published">When; null where its article gives no date.</param>
/// <param name="Written">The figure as written.</param>
/// <param name="Value">The number in it.</param>
/// <param name="Holder">Who says so.</param>
/// <param name="Standing">What it means for the figure.</param>
/// <param name="At">Where it stands.</param>
public sealed record FigureEntry(DateTimeOffset? Published, string Written, decimal Value, string Holder, string Standing, SentenceRef At);

/// <summary>A figure with its place on the page.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Number">Its number, from 0.</param>
public sealed record NumberedFigure(FigureView Figure, int Number);

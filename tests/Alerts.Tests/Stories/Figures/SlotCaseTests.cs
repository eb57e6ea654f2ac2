using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Text;
using Alerts.Text.Extracting;

namespace Alerts.Tests.Stories.Figures;

/// <summary>
/// Two sentences, the second a day later: what its last figure means for what the first told. "Other" is another question, so a slot of
/// its own; "None" is no answer to any.
/// </summary>
public sealed class SlotCaseTests
{
    private static readonly DateTimeOffset Tuesday = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var line in SlotCases.All.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var parts = line.Split(" | ");
                data.Add(parts[0], parts[1], parts[2]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_figure_means_this_for_its_slot(string meaning, string before, string now) =>
        Assert.Equal(meaning, Meaning(before, now));

    [Fact]
    public void There_are_at_least_a_hundred_cases_of_every_meaning_some()
    {
        Assert.InRange(Cases.Count, 100, int.MaxValue);
        Assert.All(
            (string[])["Known", "Update", "Conflict", "Confirmation", "Correction", "Stale", "Lower", "Other", "None"],
            meaning => Assert.Contains(SlotCases.All.Split('\n'), line => line.TrimStart().StartsWith(meaning, StringComparison.Ordinal)));
    }

    private static string Meaning(string before, string now)
    {
        var ledger = new FigureLedger([]);
        foreach (var figure in Figures(before, Tuesday))
        {
            ledger = Place(ledger, figure, Tuesday, ledger.Judge(figure, Tuesday));
        }

        var known = ledger.Slots.Count;
        var meaning = "None";
        foreach (var figure in Figures(now, Tuesday.AddDays(1)))
        {
            var judged = ledger.Judge(figure, Tuesday.AddDays(1), now.Contains("repeat", StringComparison.Ordinal) ? Saying.Repeats : Saying.Plain);
            meaning = judged.Slot >= known || judged.Verdict == FigureVerdict.First ? "Other"
                : judged.Verdict == FigureVerdict.NoSlot ? "None" : judged.Verdict.ToString();
            ledger = Place(ledger, figure, Tuesday.AddDays(1), judged);
        }

        return meaning;
    }

    private static IEnumerable<Figure> Figures(string text, DateTimeOffset published) =>
        TextAnalyzer.Analyze(null, text, new TextOrigin(published)).Sentences.SelectMany(sentence => sentence.Figures);

    private static FigureLedger Place(FigureLedger ledger, Figure figure, DateTimeOffset published, FigureJudgement judged) =>
        judged.Slot is { } slot ? ledger.With(figure, new FigurePlacement(0, 0, slot, judged.Verdict), 0, published) : ledger;
}

using Alerts.Evaluation.Measuring;

namespace Alerts.Evaluation.Tests.Measuring;

public sealed class MeasurementReportTests
{
    private const string Head = "| result | measured | goal | source | |\n|---|---|---|---|---|\n";
    private const string Good = $"Measured on commit aaa.\n\n{Head}| f1 | 0.9 | at least 0.8 | us | met |";
    private const string Bad = $"Measured on commit bbb.\n\n{Head}| f1 | 0.7 | at least 0.8 | us | **missed** |";
    private static readonly string[] Names = ["one", "two", "three"];

    [Fact]
    public void A_report_read_and_written_again_is_the_same()
    {
        var text = Report(("one", Good), ("two", Bad)).Render(Names);
        Assert.Equal(text, MeasurementReport.Parse(text).Render(Names));
        Assert.Equal(text, MeasurementReport.Parse(text.ReplaceLineEndings("\r\n")).Render(Names));
    }

    [Fact]
    public void A_section_that_is_not_measured_again_keeps_its_numbers_and_its_commit()
    {
        var report = MeasurementReport.Parse(Report(("one", Good), ("two", Bad)).Render(Names));
        report.Set("two", "Measured on commit ccc.");
        var text = report.Render(Names);
        Assert.Contains($"## one\n\n{Good}\n", text, StringComparison.Ordinal);
        Assert.Contains("## two\n\nMeasured on commit ccc.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bbb", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_stand_in_the_order_of_the_list_and_only_those()
    {
        var text = Report(("two", Bad), ("one", Good), ("gone", Good)).Render(Names);
        Assert.Equal(["## one", "## two", "## three"], text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains("## three\n\nNot measured yet.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_and_names_what_was_missed_and_what_has_no_result()
    {
        var summary = Report(("one", Good), ("two", Bad), ("three", "Skipped: the data are not here.")).Summary(Names);
        Assert.Equal("1 of 2 goals met. Without a result: three. Missed:\n\n- two: f1", summary);
    }

    private static MeasurementReport Report(params (string Name, string Body)[] sections)
    {
        var report = MeasurementReport.Parse("");
        foreach (var (name, body) in sections)
        {
            report.Set(name, body);
        }

        return report;
    }
}

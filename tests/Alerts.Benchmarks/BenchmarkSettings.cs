using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Alerts.Benchmarks;

/// <summary>How the benchmarks are run: each against a naive way in the same run, since ratios travel and times do not.</summary>
internal sealed class BenchmarkSettings : ManualConfig
{
    /// <summary>Short rounds that settle the first digit or two, or the long ones of BenchmarkDotNet.</summary>
    /// <param name="isLong">True for the long rounds.</param>
    public BenchmarkSettings(bool isLong)
    {
        // In process: building a project for every job would take longer than the measuring.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
        AddJob(isLong
            ? job
            : job.WithIterationTime(TimeInterval.FromMilliseconds(100)).WithWarmupCount(3).WithIterationCount(11));
        AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
        AddColumnProvider(DefaultColumnProviders.Instance);
        // Whatever else a machine does only adds time: the least of the rounds is nearest to the truth.
        AddColumn(StatisticColumn.Min, StatisticColumn.Median);
        HideColumns(
            Column.Job, Column.Toolchain, Column.IterationTime, Column.IterationCount, Column.WarmupCount, Column.RatioSD,
            Column.Categories, Column.StdDev);
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams);
        Orderer = new DefaultOrderer(SummaryOrderPolicy.Declared);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
    }
}

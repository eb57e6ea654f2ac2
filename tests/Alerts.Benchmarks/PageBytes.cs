using System.Collections.Concurrent;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Alerts.Benchmarks;

/// <summary>Adds columns with the bytes of the page that a benchmark makes, and their ratio to those of the baseline.</summary>
public sealed class PageBytes : ManualConfig
{
    public PageBytes() => AddColumn(new Column("Bytes", (own, _) => own.ToString("#,0", CultureInfo.InvariantCulture)))
        .AddColumn(new Column("Bytes ratio", (own, first) => ((double)own / first).ToString("0.0", CultureInfo.InvariantCulture)));

    /// <summary>The bytes, by the name of the benchmark: all run in this process.</summary>
    public static ConcurrentDictionary<string, int> Of { get; } = new();

    private sealed class Column(string name, Func<int, int, string> text) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public string Legend => "Of the page, in UTF-8, not packed";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            var baseline = summary.BenchmarksCases.First(other => other.Descriptor.Baseline);
            return Of.TryGetValue(benchmarkCase.Descriptor.WorkloadMethod.Name, out var own)
                && Of.TryGetValue(baseline.Descriptor.WorkloadMethod.Name, out var first) ? text(own, first) : "-";
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public bool IsAvailable(Summary summary) => true;
    }
}

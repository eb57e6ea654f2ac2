using Alerts.Benchmarks;
using BenchmarkDotNet.Running;

// Everything after our own word goes to BenchmarkDotNet; without a filter it would ask which benchmarks to run.
var isLong = args.Contains("--long");
string[] rest = [.. args.Where(a => a != "--long")];
if (!rest.Contains("--filter") && !rest.Contains("--list"))
    rest = [.. rest, "--filter", "*"];
var summaries = BenchmarkSwitcher.FromAssembly(typeof(BenchmarkSettings).Assembly).Run(rest, new BenchmarkSettings(isLong)).ToList();
return summaries.Count == 0 || summaries.Any(s => s.HasCriticalValidationErrors || s.Reports.Any(r => !r.Success)) ? 1 : 0;

namespace Alerts.Evaluation.Measuring;

/// <summary>Runs measurements one after the other and writes the report after each, so that stopping halfway loses nothing.</summary>
/// <param name="root">The checkout.</param>
/// <param name="time">The clock for the report.</param>
/// <param name="messages">Where a waiting person sees what happens.</param>
internal sealed class Measurer(string root, TimeProvider time, TextWriter messages)
{
    /// <summary>Runs the chosen measurements of the checkout's list.</summary>
    /// <param name="only">Beginnings of names; empty for all.</param>
    /// <param name="isLong">True for long benchmarks.</param>
    /// <param name="cancellation">Stops between two steps; what was measured is in the report.</param>
    /// <returns>0; 1 where a measurement broke down. A missed goal is no failure, the report tells it.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> only, bool isLong, CancellationToken cancellation)
    {
        var list = MeasurementList.Read(root);
        var chosen = list.Only(only);
        IMeasurement[] measurements =
        [
            .. chosen.Evaluations.Select(e => new EvaluationMeasurement(root, e)),
            .. chosen.Benchmarks.Select(b => new BenchmarkMeasurement(root, b, isLong)),
        ];
        var file = Path.Combine(root, MeasurementReport.Path);
        var report = MeasurementReport.Parse(File.Exists(file) ? await File.ReadAllTextAsync(file, cancellation) : "");
        var failed = false;
        for (var i = 0; i < measurements.Length; i++)
        {
            await messages.WriteLineAsync($"{i + 1} of {measurements.Length}: {measurements[i].Name}…");
            var circumstances = await Circumstances.OfAsync(root, time, cancellation);
            var outcome = await MeasureAsync(measurements[i], cancellation);
            failed |= !outcome.IsMeasured;
            report.Set(measurements[i].Name, $"{circumstances}\n\n{outcome.Section}");
            await File.WriteAllTextAsync(file, report.Render(list.Names), cancellation);
        }

        await messages.WriteLineAsync($"{MeasurementReport.Path}: {report.Summary(list.Names)}");
        return failed ? 1 : 0;
    }

    private async Task<Outcome> MeasureAsync(IMeasurement measurement, CancellationToken cancellation)
    {
        if (measurement.Obstacle is { } obstacle)
        {
            await messages.WriteLineAsync($"  skipped: {obstacle}");
            return new Outcome(true, $"Skipped: {obstacle}");
        }

        var outcome = await measurement.RunAsync(line => messages.WriteLine($"  {line}"), cancellation);
        if (!outcome.IsMeasured)
            await messages.WriteLineAsync($"  failed; {MeasurementReport.Path} tells why");
        return outcome;
    }
}

using Alerts.LogWriter;

// A writer for tests ("write ..."), and the measurement of appends a second ("measure").
switch (args)
{
    case ["write", .. var settings]:
        await Writer.RunAsync(WriterSettings.Parse(settings), Console.In, Console.Out);
        return 0;
    case ["measure"]:
        await Measurement.RunAsync(Console.Out, CancellationToken.None);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Measures appends a second: dotnet run -c Release --project tests/Alerts.LogWriter -- measure");
        return 1;
}

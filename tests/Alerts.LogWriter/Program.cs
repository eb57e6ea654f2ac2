using System.Globalization;
using Alerts.LogWriter;
using Alerts.LogWriter.Together;

// A writer and a worker for tests ("write ...", "handle ..."), the measurement of appends a second ("measure"), and a hundred starts
// of many workers on one story ("together").
switch (args)
{
    case ["write", .. var settings]:
        await Writer.RunAsync(WriterSettings.Parse(settings), Console.In, Console.Out);
        return 0;
    case ["measure"]:
        await Measurement.RunAsync(Console.Out, CancellationToken.None);
        return 0;
    case ["handle", var connection, var handlers]:
        await RoundWorker.RunAsync(connection, int.Parse(handlers, CultureInfo.InvariantCulture), Console.In, Console.Out);
        return 0;
    case ["together"]:
        return await TogetherRun.RunAsync(100, Console.Out, CancellationToken.None) ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync(
            "dotnet run -c Release --project tests/Alerts.LogWriter -- measure (appends a second) or -- together (a hundred starts on one story)");
        return 1;
}

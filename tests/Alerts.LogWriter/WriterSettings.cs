using System.Globalization;
using Alerts.Storage.Log;

namespace Alerts.LogWriter;

/// <summary>What a writer does.</summary>
/// <param name="Connection">The storage account.</param>
/// <param name="Log">The log, in container <c>log</c>.</param>
/// <param name="Name">Distinguishes the writer's items from those of others.</param>
/// <param name="Handlers">How many of its loops write at once.</param>
/// <param name="Lines">Lines of each.</param>
/// <param name="BlocksPerSegment">Blocks after which a segment is sealed.</param>
/// <param name="LinesPerBlock">Most lines of a block; 1 is no grouping.</param>
public sealed record WriterSettings(
    string Connection, string Log, string Name, int Handlers, int Lines, int BlocksPerSegment = 20, int LinesPerBlock = 1_000)
{
    /// <summary>The settings of the log.</summary>
    public LogOptions Options => new() { BlocksPerSegment = BlocksPerSegment, LinesPerBlock = LinesPerBlock };

    /// <summary>The items that it writes.</summary>
    public IEnumerable<string> Items =>
        Enumerable.Range(0, Handlers).SelectMany(handler => Enumerable.Range(0, Lines).Select(line => Item(handler, line)));

    /// <summary>One of them.</summary>
    public string Item(int handler, int line) => string.Create(CultureInfo.InvariantCulture, $"{Name}.{handler}.{line}");

    public static WriterSettings Parse(IReadOnlyList<string> arguments)
    {
        var numbers = arguments.Skip(3).Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToList();
        return new WriterSettings(arguments[0], arguments[1], arguments[2], numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    public IReadOnlyList<string> ToArguments() =>
    [
        Connection, Log, Name,
        .. new[] { Handlers, Lines, BlocksPerSegment, LinesPerBlock }.Select(n => n.ToString(CultureInfo.InvariantCulture)),
    ];
}

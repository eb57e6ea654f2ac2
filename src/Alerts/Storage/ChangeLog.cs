using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Alerts.Storage;

/// <summary>
/// A list of lines that every worker sees in the same order, without a database: an append blob to which nobody appends
/// without having seen all lines before.
/// </summary>
/// <typeparam name="TLine">Type of a line; one line is one JSON document.</typeparam>
/// <remarks>
/// Every append carries the position that its author has read up to, and the storage refuses it where the log is longer by now
/// (<c>IfAppendPositionEqual</c>). So a decision that is based on the lines before is never written next to a line that it did
/// not know. This class keeps a view of the log in memory up to date and lets one decision at a time look at it.
/// </remarks>
public sealed class ChangeLog<TLine> : IDisposable
    where TLine : class
{
    private const byte LineEnd = (byte)'\n';

    // The longest line is far shorter; a read of one line needs no second call.
    private const int LineBytes = 64 * 1024;

    private readonly BlobContainerClient _container;
    private readonly string _blobName;
    private readonly JsonTypeInfo<TLine> _type;
    private readonly Action<long, TLine> _apply;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _position;

    /// <summary>A view of a log; nothing is read before the first call.</summary>
    /// <param name="container">The container of the logs.</param>
    /// <param name="name">Name of the log; its lines stand in <c>{name}/000001</c>.</param>
    /// <param name="type">How a line is written.</param>
    /// <param name="apply">Told of every line once, in order, with its position; never by two threads at once.</param>
    public ChangeLog(BlobContainerClient container, string name, JsonTypeInfo<TLine> type, Action<long, TLine> apply)
    {
        _container = container;
        _blobName = $"{name}/000001";
        _type = type;
        _apply = apply;
    }

    /// <summary>Reads the newest lines, then looks at the view.</summary>
    /// <param name="look">Reads the view; it does not change while this runs.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<T> LookAsync<T>(Func<long, T> look, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await ReadTailAsync(cancellation);
            return look(_position);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Decides on the next line and appends it, as often as needed until no other line came in between.</summary>
    /// <param name="decide">
    /// Looks at the view and returns the next line, or null where the view shows that nothing is to be appended (any more).
    /// Called again when somebody else was faster; after a lost answer it finds its own line.
    /// </param>
    /// <param name="cancellation">Stops between two attempts.</param>
    /// <returns>The line that this call appended, with its position; null where nothing was to be appended.</returns>
    public async Task<(long Position, TLine Line)?> AppendAsync(Func<TLine?> decide, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            while (decide() is { } line)
            {
                var position = _position;
                if (await TryAppendAsync(line, cancellation))
                    return (position, line);
                await ReadTailAsync(cancellation);
            }

            return null;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads one line.</summary>
    /// <param name="position">The position that came with it.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<TLine> ReadAtAsync(long position, CancellationToken cancellation)
    {
        var options = new BlobDownloadOptions { Range = new HttpRange(position, LineBytes) };
        var answer = await _container.GetBlobClient(_blobName).DownloadContentAsync(options, cancellation);
        var bytes = answer.Value.Content.ToMemory().Span;
        var end = bytes.IndexOf(LineEnd);
        return end < 0
            ? throw new InvalidDataException($"No line of {_blobName} starts at {position}.")
            : Parse(bytes[..end], position);
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<bool> TryAppendAsync(TLine line, CancellationToken cancellation)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            JsonSerializer.Serialize(writer, line, _type);
        }

        bytes.Write([LineEnd]);
        if (bytes.WrittenCount > LineBytes)
            throw new InvalidOperationException($"A line of {bytes.WrittenCount} bytes is too long for {_blobName}.");

        var blob = _container.GetAppendBlobClient(_blobName);
        var options = new AppendBlobAppendBlockOptions
        {
            Conditions = new AppendBlobRequestConditions { IfAppendPositionEqual = _position },
        };
        try
        {
            await blob.AppendBlockAsync(new MemoryStream(bytes.WrittenMemory.ToArray()), options, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            return false;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            // The first line of all: make the blob and try again. Somebody else may make it at the same time.
            await blob.CreateIfNotExistsAsync(cancellationToken: cancellation);
            return false;
        }

        _apply(_position, line);
        _position += bytes.WrittenCount;
        return true;
    }

    private async Task ReadTailAsync(CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> tail;
        try
        {
            var options = new BlobDownloadOptions { Range = new HttpRange(_position) };
            var answer = await _container.GetBlobClient(_blobName).DownloadContentAsync(options, cancellation);
            tail = answer.Value.Content.ToMemory();
        }
        catch (RequestFailedException e) when (e.Status is 404 or 416)
        {
            return;   // no log yet, or nothing behind the position
        }

        while (tail.Span.IndexOf(LineEnd) is >= 0 and var end)
        {
            _apply(_position, Parse(tail.Span[..end], _position));
            _position += end + 1;
            tail = tail[(end + 1)..];
        }
    }

    private TLine Parse(ReadOnlySpan<byte> bytes, long position) =>
        JsonSerializer.Deserialize(bytes, _type)
        ?? throw new InvalidDataException($"The line of {_blobName} at {position} is empty.");
}

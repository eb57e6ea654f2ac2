using System.IO.Compression;

namespace Alerts.Ingest.Archives;

/// <summary>A file within an archive.</summary>
/// <param name="Path">Its path, with forward slashes.</param>
/// <param name="Entry">Its entry.</param>
internal sealed record ArchiveMember(string Path, ZipArchiveEntry Entry)
{
    /// <summary>Unpacks it.</summary>
    public BinaryData Read()
    {
        using var content = Entry.Open();
        return BinaryData.FromStream(content);
    }
}

/// <summary>A zip archive that was looked through to its last byte: every member can be unpacked, and all are within the limits.</summary>
internal sealed class Archive : IDisposable
{
    private readonly ZipArchive _zip;

    private Archive(ZipArchive zip, IReadOnlyList<ArchiveMember> members) => (_zip, Members) = (zip, members);

    /// <summary>Its files, in the order of the archive.</summary>
    public IReadOnlyList<ArchiveMember> Members { get; }

    /// <summary>Looks an archive through; nothing that it says of itself is trusted.</summary>
    /// <param name="name">Its name in the inbox.</param>
    /// <param name="stream">The archive; must be able to seek.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="cancellation">Stops between two members.</param>
    /// <returns>The archive, to be disposed; or the first thing that is wrong with it.</returns>
    /// <remarks>Linear in the unpacked size, of which no more than the limit is read and 80 KiB at a time are in memory.</remarks>
    public static Result<Archive> Open(string name, Stream stream, ArchiveOptions limits, CancellationToken cancellation)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var members = zip.Entries.Select(entry => new ArchiveMember(MemberPath.Of(entry.FullName), entry))
                .Where(member => !MemberPath.IsNoFile(member.Path)).ToList();
            if (ArchiveCheck.List(name, members, limits) is { } listFault)
                return listFault;
            if (ArchiveCheck.Content(members, stream.Length, limits, cancellation) is { } contentFault)
                return contentFault;

            var archive = new Archive(zip, members);
            zip = null;
            return archive;
        }
        catch (InvalidDataException e)
        {
            return ArchiveFaults.Broken(e.Message);
        }
        finally
        {
            zip?.Dispose();
        }
    }

    public void Dispose() => _zip.Dispose();
}

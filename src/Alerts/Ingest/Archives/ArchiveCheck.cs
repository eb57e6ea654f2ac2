using System.IO.Hashing;

namespace Alerts.Ingest.Archives;

/// <summary>Looks for a reason to refuse an archive before any of it reaches the inbox.</summary>
internal static class ArchiveCheck
{
    private const int BlockSize = 80 * 1024;

    /// <summary>What the list of members tells.</summary>
    public static InputError? List(string archive, IReadOnlyList<ArchiveMember> members, ArchiveOptions limits)
    {
        if (members.Count == 0)
            return ArchiveFaults.Empty();
        if (members.Count > limits.MaxMembers)
            return ArchiveFaults.TooMany(members.Count, limits.MaxMembers);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, entry) in members)
        {
            if (MemberPath.Check(archive, path) is { } fault)
                return fault;
            if (!seen.Add(path))
                return ArchiveFaults.Duplicate(path);
            if (entry.IsEncrypted)
                return ArchiveFaults.Encrypted(path);
        }

        return null;
    }

    /// <summary>What unpacking everything tells; nothing is kept.</summary>
    public static InputError? Content(
        IReadOnlyList<ArchiveMember> members, long archiveLength, ArchiveOptions limits, CancellationToken cancellation)
    {
        var unpacked = 0L;
        foreach (var member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                if (Unpack(member, ref unpacked, archiveLength, limits) is { } fault)
                    return fault;
            }
            catch (InvalidDataException e)
            {
                return ArchiveFaults.Damaged(member.Path, e.Message);
            }
        }

        return null;
    }

    private static InputError? Unpack(ArchiveMember member, ref long unpacked, long archiveLength, ArchiveOptions limits)
    {
        using var content = member.Entry.Open();
        var block = new byte[BlockSize];
        var checksum = new Crc32();
        var isFirst = true;
        while (content.ReadAtLeast(block, BlockSize, throwOnEndOfStream: false) is > 0 and var count)
        {
            if (isFirst && ArticleReader.IsArchive(block.AsSpan(0, count)))
                return ArchiveFaults.Nested(member.Path);
            isFirst = false;
            checksum.Append(block.AsSpan(0, count));
            unpacked += count;
            if (unpacked > limits.MaxUnpackedBytes)
                return ArchiveFaults.TooMuch(member.Path, limits.MaxUnpackedBytes);
            if (unpacked > limits.MaxRatio * archiveLength)
                return ArchiveFaults.TooDense(member.Path, limits.MaxRatio);
        }

        // The framework reads over a wrong checksum; half an article would become news.
        return checksum.GetCurrentHashAsUInt32() == member.Entry.Crc32
            ? null
            : ArchiveFaults.Damaged(member.Path, "its checksum is wrong.");
    }
}

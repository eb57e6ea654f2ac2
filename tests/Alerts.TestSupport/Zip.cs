using System.IO.Compression;
using System.Text;
using Xunit;

namespace Alerts.TestSupport;

/// <summary>Makes archives, good ones and others.</summary>
public static class Zip
{
    /// <summary>An archive of texts.</summary>
    public static byte[] Of(params (string Path, string Text)[] members) =>
        Of(CompressionLevel.Optimal, [.. members.Select(member => (member.Path, Encoding.UTF8.GetBytes(member.Text)))]);

    /// <summary>An archive of files.</summary>
    public static byte[] Of(CompressionLevel level, params (string Path, byte[] Content)[] members)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in members)
            {
                using var entry = zip.CreateEntry(path, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The archive with one text in it replaced by another of the same length, wherever it stands.</summary>
    public static byte[] Replace(byte[] archive, string old, string other)
    {
        var text = Encoding.Latin1.GetString(archive);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text.Replace(old, other, StringComparison.Ordinal));
    }

    /// <summary>The archive with the flag "encrypted" on its first entry, in the entry and in the directory.</summary>
    public static byte[] Encrypted(byte[] archive)
    {
        var copy = (byte[])archive.Clone();
        copy[6] |= 1;
        copy[copy.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        return copy;
    }
}

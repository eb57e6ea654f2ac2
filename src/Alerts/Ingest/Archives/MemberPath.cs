using System.Text;

namespace Alerts.Ingest.Archives;

/// <summary>The path of a member within its archive, as it becomes part of a name in the inbox.</summary>
internal static class MemberPath
{
    // Limits of a blob's name.
    private const int LongestName = 1_024;
    private const int MostSegments = 254;

    /// <summary>The path with forward slashes, as Windows tools do not always write them.</summary>
    public static string Of(string entry) => entry.Replace('\\', '/');

    /// <summary>Folders, and the files that a Mac adds to every archive: nobody meant to send these.</summary>
    public static bool IsNoFile(string path) =>
        path.EndsWith('/') || path.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || path == ".DS_Store" || path.EndsWith("/.DS_Store", StringComparison.Ordinal);

    /// <summary>What is wrong with a path; null where nothing is.</summary>
    /// <param name="archive">Name of the archive in the inbox.</param>
    /// <param name="path">The path, as <see cref="Of"/> gives it.</param>
    public static InputError? Check(string archive, string path)
    {
        var segments = path.Split('/');
        var cause = path.StartsWith('/') || (path.Length > 1 && path[1] == ':') ? "is an absolute path"
            : segments.Contains("..") ? "leads out of the archive"
            : segments.Any(segment => segment is "" or ".") ? "has an empty part"
            : path.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar) ? "holds characters that no name can hold"
            : archive.Length + 1 + path.Length > LongestName ? $"is too long: with the archive's it may have {LongestName} characters"
            : archive.Count(c => c == '/') + 1 + segments.Length > MostSegments ? "lies too deep in folders"
            : null;
        return cause is null ? null : ArchiveFaults.Path(path, cause);
    }
}

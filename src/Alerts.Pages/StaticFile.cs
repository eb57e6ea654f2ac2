using System.Security.Cryptography;

namespace Alerts.Pages;

/// <summary>A file that pages need, embedded in the program.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Tag">Changes with the content; lower-case hex.</param>
public sealed record StaticFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes, string Tag)
{
    /// <summary>Where all of them are served.</summary>
    public const string Folder = "/static/";

    private static readonly Dictionary<string, StaticFile> All = typeof(StaticFile).Assembly.GetManifestResourceNames()
        .Select(Load).ToDictionary(file => file.Name, StringComparer.Ordinal);

    /// <summary>Finds a file; null where there is none of this name.</summary>
    /// <param name="name">The name.</param>
    public static StaticFile? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>The address of a file; another one whenever its content changes, so that it may be kept for ever.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static string Address(string name) => $"{Folder}{name}?v={All[name].Tag[..12]}";

    private static StaticFile Load(string name)
    {
        using var stream = typeof(StaticFile).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new StaticFile(
            name, ContentTypeOf(name), bytes.ToArray(), Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())));
    }

    private static string ContentTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };
}

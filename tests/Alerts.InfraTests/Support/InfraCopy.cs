using Alerts.TestSupport;

namespace Alerts.InfraTests;

/// <summary>A copy of <c>infra/</c> for commands that write beside their input.</summary>
internal sealed class InfraCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alerts-infra-");

    public InfraCopy()
    {
        foreach (var path in Paths())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(File(path))!);
            System.IO.File.Copy(Original(path), File(path));
        }
    }

    /// <summary>The files of <c>infra/</c>, from there.</summary>
    public static IEnumerable<string> Paths() => Directory.EnumerateFiles(Original(""), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Original(""), file));

    /// <summary>A file where it belongs.</summary>
    public static string Original(string path) => Path.Combine(Repository.Root, "infra", path);

    /// <summary>A file of the copy, there or to come.</summary>
    public string File(string path) => Path.Combine(_folder.FullName, path);

    public void Dispose() => _folder.Delete(recursive: true);
}

using Xunit;

namespace Alerts.TestSupport;

/// <summary>Files of the checkout and of the folder beside it.</summary>
public static class Repository
{
    /// <summary>Root of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of <c>../shared</c>; skips the test where it is absent.</summary>
    /// <param name="path">Path within the folder, for example <c>seed/article.txt</c>.</param>
    public static string Shared(string path)
    {
        var file = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        Assert.SkipUnless(File.Exists(file), $"../shared/{path} is not here; it is no part of the checkout.");
        return file;
    }

    /// <summary>The assembly of a project below <c>src</c>, built in the configuration of the tests.</summary>
    /// <param name="project">Its name; the test project must depend on it, or it may be old or absent.</param>
    public static string Built(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);   // …/bin/{configuration}/{framework}
        return Path.Combine(Root, "src", project, "bin", own.Parent!.Name, own.Name, $"{project}.dll");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Alerts.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside a checkout.");
        }

        return folder.FullName;
    }
}

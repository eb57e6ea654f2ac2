using System.Runtime.CompilerServices;

namespace Alerts.TestSupport;

/// <summary>Compares with frozen files. They are reviewed in the change; with <c>UPDATE_GOLDEN=1</c> a run rewrites them.</summary>
public static class Golden
{
    /// <summary>Compares a text with <c>Golden/{name}</c> of the calling test project.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="actual">What the code gives now.</param>
    /// <param name="caller">Path of the calling source file; filled in by the compiler.</param>
    /// <exception cref="GoldenException">The file is missing or says something else.</exception>
    public static void Match(string name, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(FolderOf(Path.GetFileName(ProjectOf(caller))), name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path)
            : throw new GoldenException($"{name} is missing. UPDATE_GOLDEN=1 writes it.");
        if (expected != actual)
            throw new GoldenException($"{name} is frozen.\nExpected: {expected}\nActual:   {actual}\nUPDATE_GOLDEN=1 rewrites it.");
    }

    // The project is the folder below "tests"; a build that maps source paths leaves that part as it is.
    private static string ProjectOf(string caller)
    {
        var folder = Path.GetDirectoryName(caller);
        while (folder is not null && Path.GetFileName(Path.GetDirectoryName(folder)) != "tests")
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new GoldenException($"{caller} lies in no test project.");
    }

    private static string FolderOf(string project)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Alerts.sln")))
                return Path.Combine(folder.FullName, "tests", project, "Golden");
        }

        throw new GoldenException("No directory above the test run holds Alerts.sln.");
    }
}

/// <summary>A golden file does not match.</summary>
public sealed class GoldenException : Exception
{
    /// <summary>Says which and how.</summary>
    /// <param name="message">The message.</param>
    public GoldenException(string message)
        : base(message)
    {
    }

    /// <summary>For tools that need it.</summary>
    public GoldenException()
    {
    }

    /// <summary>For tools that need it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public GoldenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

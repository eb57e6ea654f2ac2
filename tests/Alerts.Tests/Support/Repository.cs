namespace Alerts.Tests.Support;

/// <summary>Where the files of the repository lie, seen from a test run.</summary>
internal static class Repository
{
    /// <summary>The directory that holds the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? directory) =>
        directory is null ? throw new InvalidOperationException("No directory above the tests holds Alerts.sln.")
        : File.Exists(Path.Combine(directory.FullName, "Alerts.sln")) ? directory.FullName
        : Find(directory.Parent);
}

using System.CommandLine;

namespace Alerts.Cli.Local;

/// <summary>The folder that holds everything of a local run: the emulator's data, keys, logs, and who runs.</summary>
/// <param name="Path">Full path of the folder.</param>
internal sealed record LocalFolder(string Path)
{
    /// <summary>Root of the checkout: the folder with the solution above this program.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The option that every command has.</summary>
    public static Option<DirectoryInfo> Option { get; } = new("--data")
    {
        Description = "Where everything of the installation is kept.",
        DefaultValueFactory = _ => new DirectoryInfo(System.IO.Path.Combine(Root, ".alerts")),
        Recursive = true,
    };

    /// <summary>The folder of the installation that a command line means.</summary>
    public static LocalFolder Of(ParseResult arguments) => new(arguments.GetValue(Option)!.FullName);

    /// <summary>The folder of the demo beside it.</summary>
    public LocalFolder Demo => new(System.IO.Path.Combine(Path, "demo"));

    public string Azurite => System.IO.Path.Combine(Path, "azurite");

    public string AzuriteLog => System.IO.Path.Combine(Path, "azurite.log");

    public string AppLog => System.IO.Path.Combine(Path, "app.log");

    public string LatencyLog => System.IO.Path.Combine(Path, "latency.log");

    public string Keys => System.IO.Path.Combine(Path, "keys.json");

    public string Run => System.IO.Path.Combine(Path, "run.json");

    public string Lock => System.IO.Path.Combine(Path, "lock");

    public string Mails => System.IO.Path.Combine(Path, "mails");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Alerts.sln")))
                return folder.FullName;
        }

        throw new UserException("This program must run inside a checkout of the project (no Alerts.sln found above it).");
    }
}

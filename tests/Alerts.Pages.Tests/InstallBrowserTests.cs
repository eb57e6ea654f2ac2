using System.Diagnostics;
using System.Runtime.Versioning;
using Alerts.TestSupport;

namespace Alerts.Pages.Tests;

/// <summary>What <c>./alerts test</c> does on a machine without a browser, with recorded programs in place of those that install.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class InstallBrowserTests : IDisposable
{
    private const string Packages = "chromium fonts-dejavu-core default-jre-headless";
    private const string Brings = "case \"$*\" in *install*) for p in chromium java; do printf '#!/bin/sh\\n' > \"$BIN/$p\"; /bin/chmod +x \"$BIN/$p\"; done;; esac";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("browser-");

    [Theory]
    [InlineData(null, "", Packages + ": missing, and not to be installed from here (no apt-get, or neither root nor sudo). Tests that need them are skipped.")]
    [InlineData("exit 100", "update", "apt could not install " + Packages + "; its words are above. Tests that need them are skipped.")]
    [InlineData("exit 0", "update install", "and yet " + Packages + " cannot be found.")]
    [InlineData(Brings, "update install", "Installing " + Packages + " by apt (once; about 500 MB, a minute or two)…")]
    public async Task A_missing_browser_is_installed_by_apt_or_the_reason_is_told_and_the_tests_run_all_the_same(string? apt, string calls, string expected)
    {
        Prepare(apt);
        var said = await RunAsync();
        Assert.Contains(expected, said, StringComparison.Ordinal);
        var log = await File.ReadAllLinesAsync(Path.Combine(_folder.FullName, "log"), TestContext.Current.CancellationToken);
        Assert.Equal(calls, string.Join(' ', log.Where(line => line.StartsWith("apt-get", StringComparison.Ordinal)).Select(line => line.Split(' ')[1])));
        Assert.Contains(log, line => line.StartsWith("dotnet test --solution Alerts.sln", StringComparison.Ordinal));
        if (apt != Brings)
            return;

        // Once is enough.
        Assert.DoesNotContain("cannot be found", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Installing", await RunAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // A checkout of the scripts alone, and a search path with nothing but what they need.
    private void Prepare(string? apt)
    {
        var bin = _folder.CreateSubdirectory("bin").FullName;
        foreach (var tool in (string[])["bash", "env", "id", "mktemp", "tee", "awk", "rm", "dirname"])
            File.CreateSymbolicLink(Path.Combine(bin, tool), Site.Find(tool)!);
        File.CreateSymbolicLink(Path.Combine(bin, "sudo"), Path.Combine(bin, "env"));   // for who is not root
        Record("dotnet", "exit 0");
        Record("node", "exit 0");
        if (apt is not null)
            Record("apt-get", apt);

        File.Copy(Path.Combine(Repository.Root, "alerts"), Path.Combine(_folder.FullName, "alerts"));
        _folder.CreateSubdirectory("tests");
        File.Copy(Path.Combine(Repository.Root, "tests", "run.sh"), Path.Combine(_folder.FullName, "tests", "run.sh"));
        File.WriteAllText(Path.Combine(_folder.FullName, "package-lock.json"), "{}");
        _folder.CreateSubdirectory("node_modules/.bin");
        Write(Path.Combine(_folder.FullName, "node_modules", ".bin", "azurite"), "#!/bin/sh\n");
        File.WriteAllText(Path.Combine(_folder.FullName, "node_modules", ".installed"), "");

        void Record(string name, string then) => Write(
            Path.Combine(bin, name), $"#!{Site.Find("bash")}\nBIN='{bin}'\necho \"{name} $*\" >> '{_folder.FullName}/log'\n{then}\n");
    }

    private static void Write(string path, string text)
    {
        File.WriteAllText(path, text);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<string> RunAsync()
    {
        var start = new ProcessStartInfo(Site.Find("bash")!, [Path.Combine(_folder.FullName, "alerts"), "test"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = Path.Combine(_folder.FullName, "bin");
        using var run = Process.Start(start)!;
        var output = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        return said;
    }
}

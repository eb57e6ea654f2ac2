namespace Alerts.Cli.Local;

/// <summary>Makes sure that a folder is run by one command at a time; the system frees it however the command ends.</summary>
internal sealed class LocalLock : IDisposable
{
    private readonly FileStream _file;

    private LocalLock(FileStream file) => _file = file;

    public static LocalLock Take(LocalFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        try
        {
            return new LocalLock(new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            var at = RunFile.Read(folder) is { } run ? $" at {run.Url} (process {run.AppPid})" : " and is just starting";
            throw new UserException($"It already runs{at}. Use that one, or stop it with Ctrl-C in its terminal first.");
        }
    }

    public static bool IsHeld(LocalFolder folder)
    {
        if (!File.Exists(folder.Lock))
            return false;
        try
        {
            using var file = new FileStream(folder.Lock, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => _file.Dispose();
}

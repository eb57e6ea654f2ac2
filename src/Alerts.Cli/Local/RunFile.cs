using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alerts.Cli.Local;

/// <summary>What runs in a folder, for the other commands: <c>run.json</c>.</summary>
/// <param name="AppPid">Process of the app.</param>
/// <param name="AzuritePid">Process of the storage emulator; null where the app runs on another storage account.</param>
/// <param name="Url">Where the app answers.</param>
/// <param name="Storage">Connection string of the storage account.</param>
internal sealed record RunFile(int AppPid, int? AzuritePid, Uri Url, string Storage)
{
    public static RunFile? Read(LocalFolder folder)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(folder.Run), LocalJson.Default.RunFile);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>What runs; a plain message where nothing does.</summary>
    public static RunFile Require(LocalFolder folder) => LocalLock.IsHeld(folder) && Read(folder) is { } run
        ? run
        : throw new UserException("Nothing is running here. Start it in another terminal with: ./alerts up (or name a storage account with --storage).");

    public void Write(LocalFolder folder)
    {
        using var file = PrivateFile.Create(folder.Run, FileMode.Create);   // a connection string holds a key
        JsonSerializer.Serialize(file, this, LocalJson.Default.RunFile);
    }
}

/// <summary>The keys of a local installation: <c>keys.json</c>, readable by its owner only.</summary>
/// <param name="Identity">The identity key, base64 of 32 bytes.</param>
internal sealed record KeyFile(string Identity)
{
    /// <summary>The environment's name for the key, for an installation whose keys are kept elsewhere.</summary>
    public const string Variable = "Alerts__Identity__Key";

    /// <summary>The key that the environment gives; null where it gives none.</summary>
    public static string? Given => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    /// <summary>Reads the keys; null where there are none yet.</summary>
    public static KeyFile? Read(LocalFolder folder) => !File.Exists(folder.Keys) ? null
        : JsonSerializer.Deserialize(File.ReadAllBytes(folder.Keys), LocalJson.Default.KeyFile)
            ?? throw new UserException($"{folder.Keys} is empty. Put the file back from a backup: subscribers' ids depend on it.");

    /// <summary>Reads the keys; makes them the first time.</summary>
    public static KeyFile ReadOrCreate(LocalFolder folder)
    {
        if (Read(folder) is { } there)
            return there;

        var keys = new KeyFile(Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)));
        using var file = PrivateFile.Create(folder.Keys, FileMode.CreateNew);
        JsonSerializer.Serialize(file, keys, LocalJson.Default.KeyFile);
        return keys;
    }
}

/// <summary>Files that only their owner may read.</summary>
internal static class PrivateFile
{
    public static FileStream Create(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(RunFile))]
[JsonSerializable(typeof(KeyFile))]
internal sealed partial class LocalJson : JsonSerializerContext;

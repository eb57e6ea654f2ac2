using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alerts.Cli.Local;

/// <summary>What runs in a folder, for the other commands: <c>run.json</c>.</summary>
/// <param name="AppPid">Process of the app.</param>
/// <param name="AzuritePid">Process of the storage emulator.</param>
/// <param name="Url">Where the app answers.</param>
/// <param name="Storage">Connection string of the emulator.</param>
internal sealed record RunFile(int AppPid, int AzuritePid, Uri Url, string Storage)
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
        : throw new UserException("Nothing is running here. Start it in another terminal with: ./alerts up");

    public void Write(LocalFolder folder) => File.WriteAllBytes(folder.Run, JsonSerializer.SerializeToUtf8Bytes(this, LocalJson.Default.RunFile));
}

/// <summary>The keys of a local installation: <c>keys.json</c>, readable by its owner only.</summary>
/// <param name="Identity">The identity key, base64 of 32 bytes.</param>
internal sealed record KeyFile(string Identity)
{
    /// <summary>Reads the keys; makes them the first time.</summary>
    public static KeyFile ReadOrCreate(LocalFolder folder)
    {
        if (File.Exists(folder.Keys))
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(folder.Keys), LocalJson.Default.KeyFile)
                ?? throw new UserException($"{folder.Keys} is empty. Put the file back from a backup: subscribers' ids depend on it.");
        }

        var keys = new KeyFile(Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(folder.Keys, options);
        JsonSerializer.Serialize(file, keys, LocalJson.Default.KeyFile);
        return keys;
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(RunFile))]
[JsonSerializable(typeof(KeyFile))]
internal sealed partial class LocalJson : JsonSerializerContext;

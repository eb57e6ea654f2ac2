using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Alerts.LocalHost;

/// <summary>Turns blobs into parameters: the client, a stream, or the text.</summary>
internal static class BlobBinding
{
    public const string Kind = "blobTrigger";

    private static readonly string[] Always = ["BlobTrigger", "Uri"];

    public static TriggerBinding For(Function function, BlobPath path)
    {
        var names = Always.Concat(path.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(Kind, Value(function), names.Contains, $"{string.Join(", ", names)}; names come from the braces of the path");
    }

    public static IReadOnlyDictionary<string, object?> Data(
        BlobFunction function, BlobClient blob, IReadOnlyDictionary<string, string> path)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase)
        {
            ["BlobTrigger"] = $"{function.Path.Container}/{blob.Name}",
            ["Uri"] = blob.Uri.ToString(),
        };
        foreach (var (name, value) in path)
            data[name] = value;
        return data;
    }

    private static ParameterBinder Value(Function function)
    {
        var type = function.TriggerParameter.ParameterType;
        if (type == typeof(BlobClient))
            return context => new(Found(context).Client);
        if (type == typeof(Stream))
            return async context => (await DownloadAsync(context)).Content;
        if (type == typeof(string))
            return async context => await TextAsync(context);
        throw function.Refuse(
            function.TriggerParameter, $"a blob cannot become the type {type.Name}.",
            "Take BlobClient, Stream or string (the real worker does not know BinaryData here).");
    }

    private static FoundBlob Found(LocalFunctionContext context) => (FoundBlob)context.Input.Value;

    private static async Task<BlobDownloadStreamingResult> DownloadAsync(LocalFunctionContext context) =>
        await Found(context).Client.DownloadStreamingAsync(Pinned(context), context.CancellationToken);

    private static async Task<string> TextAsync(LocalFunctionContext context)
    {
        BlobDownloadResult result = await Found(context).Client.DownloadContentAsync(Pinned(context), context.CancellationToken);
        return result.Content.ToString();
    }

    /// <summary>The state that was found, and not a newer one: that has a run of its own.</summary>
    private static BlobDownloadOptions Pinned(LocalFunctionContext context) =>
        new() { Conditions = new() { IfMatch = Found(context).ETag } };
}

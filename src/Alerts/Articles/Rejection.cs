using Azure.Storage.Blobs.Models;

namespace Alerts.Articles;

/// <summary>Why a file was rejected, as it stands in the metadata of its blob.</summary>
internal static class Rejection
{
    // Metadata hold 8 KB in all, and a character may take twelve bytes; a reason may quote the file.
    private const int LongestText = 300;

    /// <summary>The metadata of a rejected file.</summary>
    public static Dictionary<string, string> ToMetadata(InputError error, string dropId, IDictionary<string, string> sent)
    {
        return new Dictionary<string, string>(DropMetadata.OfIdentity(sent))
        {
            ["code"] = error.Code,
            ["field"] = Escape(error.Field),
            ["reason"] = Escape(error.Reason),
            ["remedy"] = Escape(error.Remedy),
            ["drop"] = dropId,
        };
    }

    /// <summary>The reason; empty texts for a file that somebody put there by hand.</summary>
    public static InputError Read(IDictionary<string, string> metadata)
    {
        return new InputError(Text("code"), Text("field"), Text("reason"), Text("remedy"));

        string Text(string key) => metadata.TryGetValue(key, out var text) ? Uri.UnescapeDataString(text) : "";
    }

    /// <summary>A file of a listing.</summary>
    public static RejectedFile ToFile(BlobItem blob)
    {
        var error = Read(blob.Metadata);
        return new RejectedFile(
            blob.Name, error.Code, error.Field, error.Reason, error.Remedy, blob.Properties.LastModified ?? DateTimeOffset.MinValue,
            blob.Properties.ContentLength ?? 0);
    }

    private static string Escape(string text) =>
        Uri.EscapeDataString(text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…"));
}

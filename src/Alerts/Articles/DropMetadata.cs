namespace Alerts.Articles;

/// <summary>What may stand in the metadata of a file in the inbox.</summary>
public static class DropMetadata
{
    /// <summary>With the value <see cref="ByName"/> the file's name is the article's identity.</summary>
    public const string Identity = "identity";

    /// <summary>See <see cref="Identity"/>.</summary>
    public const string ByName = "name";

    /// <summary>Host of the feed that the file came by.</summary>
    public const string Feed = "feed";

    /// <summary>The drop that the file belongs to, where it was unpacked from an archive; see <see cref="ArticleIdentity.DropId"/>.</summary>
    public const string Drop = "dropid";

    // Of a host's name; what is longer is none.
    private const int LongestHost = 253;

    /// <summary>What says which article a file is; a file that is rejected and dropped again must keep it.</summary>
    /// <param name="metadata">Of the file.</param>
    public static Dictionary<string, string> OfIdentity(IDictionary<string, string> metadata) => metadata
        .Where(pair => (pair.Key == Identity && pair.Value == ByName) || (pair.Key == Feed && pair.Value.Length <= LongestHost))
        .ToDictionary();

    /// <summary>The name, where the sender said that this is the article's identity; otherwise null.</summary>
    /// <param name="name">Name of the file in the inbox.</param>
    /// <param name="metadata">Of the file.</param>
    public static string? NameAsIdentity(string name, IDictionary<string, string> metadata) =>
        metadata.TryGetValue(Identity, out var identity) && identity == ByName ? name : null;
}

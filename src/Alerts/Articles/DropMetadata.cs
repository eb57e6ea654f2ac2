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
}

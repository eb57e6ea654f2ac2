namespace Alerts.Articles;

/// <summary>A dropped file that wants to be an edition of its article; enough to finish the work from <c>raw/</c> after a crash.</summary>
/// <param name="ArticleId">Lower-case hex id of the article.</param>
/// <param name="DropId">The drop: name and ETag of the blob.</param>
/// <param name="TextHash">Hash of what the file says.</param>
/// <param name="Updated">When the publisher says it was made; null where not given.</param>
/// <param name="BlobName">Name in the inbox; its ending tells the format.</param>
/// <param name="RawHash">Name of the kept bytes in the raw container.</param>
/// <param name="DroppedAt">When it was dropped, UTC.</param>
public sealed record EditionClaim(
    string ArticleId, string DropId, string TextHash, DateTimeOffset? Updated, string BlobName, string RawHash, DateTimeOffset DroppedAt)
{
    /// <summary>The edition that it was found to be; 0 before.</summary>
    public int Edition { get; init; }

    /// <summary>The end of its embargo, before which nothing of it may be seen; null where it has none.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>The version of its row; the default before it has one.</summary>
    public Azure.ETag Tag { get; init; }
}

using System.Globalization;
using System.Text.Json.Serialization;

namespace Alerts.Articles;

/// <summary>One edition of one article.</summary>
/// <param name="ArticleId">Lower-case hex id of the article.</param>
/// <param name="Number">Number of the edition, from 1.</param>
public sealed record EditionId(string ArticleId, int Number)
{
    /// <summary>The edition as part of a key: <c>{article}-{n}</c>.</summary>
    public override string ToString() => $"{ArticleId}-{Number}";

    /// <summary>The edition as a blob name without its ending: <c>{article}/{n}</c>.</summary>
    [JsonIgnore]
    public string Path => $"{ArticleId}/{Number}";

    /// <summary>Reads the key of an edition.</summary>
    /// <param name="key">As <see cref="ToString"/> writes it.</param>
    /// <exception cref="FormatException">It is no such key.</exception>
    public static EditionId Parse(string key) => key.LastIndexOf('-') is var hyphen and > 0
        ? new(key[..hyphen], int.Parse(key.AsSpan(hyphen + 1), NumberStyles.None, CultureInfo.InvariantCulture))
        : throw new FormatException($"\"{key}\" is no key of an edition.");

    /// <summary>One item of the edition.</summary>
    /// <param name="item">Number of the item.</param>
    public ItemId Item(int item) => new(ArticleId, Number, item);
}

/// <summary>One item of an edition: the article itself, or a section of a live blog.</summary>
/// <param name="ArticleId">Lower-case hex id of the article.</param>
/// <param name="Edition">Number of the edition, from 1.</param>
/// <param name="Number">Number of the item: 0 for a whole article, for a section as in <see cref="ArticleSection.NumberOf"/>.</param>
public sealed record ItemId(string ArticleId, int Edition, int Number)
{
    /// <summary>The item as part of a key: <c>{article}-{n}-{i}</c>.</summary>
    public override string ToString() => $"{ArticleId}-{Edition}-{Number}";

    /// <summary>The edition that it belongs to.</summary>
    [JsonIgnore]
    public EditionId EditionId => new(ArticleId, Edition);

    /// <summary>The item as a blob name without its ending: <c>{article}/{n}/{i}</c>.</summary>
    [JsonIgnore]
    public string Path => $"{ArticleId}/{Edition}/{Number}";
}

using System.Text.Json.Serialization;
using Alerts.Articles;
using Alerts.Text.Comparing;
using Alerts.Text.Words;

namespace Alerts.Stories;

/// <summary>What a text is compared by, to find its story.</summary>
/// <param name="Vector">What it is about.</param>
/// <param name="Claims">Who counts what in it (<see cref="StoryClaims"/>).</param>
internal sealed record StoryText(
    [property: JsonConverter(typeof(TermVectorConverter))] TermVector Vector,
    [property: JsonConverter(typeof(PackedNumbersConverter<uint>))] IReadOnlyList<uint> Claims)
{
    /// <summary>When it was published; null where not known. Whole seconds.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Position of its line, by which a split finds it; null where it has none.</summary>
    public long? Line { get; init; }

    /// <summary>Those of its terms that are parts of names; not kept, a story's texts need them no more.</summary>
    [JsonIgnore]
    public IReadOnlySet<uint> Names { get; init; } = new HashSet<uint>();

    /// <summary>Those of its terms that name who does what it counts ("Norland's navy rescued 12"); not kept either.</summary>
    [JsonIgnore]
    public IReadOnlySet<uint> Doers { get; init; } = new HashSet<uint>();

    /// <summary>True where it is a headline and nothing else; not kept either.</summary>
    [JsonIgnore]
    public bool IsHeadline { get; init; }

    /// <summary>An item as it is compared.</summary>
    /// <param name="item">The item.</param>
    /// <param name="published">When its article was published; null where not known.</param>
    public static StoryText Of(ArticleItem item, DateTimeOffset? published)
    {
        var sentences = item.Analysis.Sentences;
        // A new voice on a known matter is no stranger to it.
        var voices = Terms(sentences.SelectMany(s => s.Claims).Select(claim => claim.Holder));
        return new StoryText(item.Analysis.Vector, StoryClaims.Of(item.Analysis))
        {
            Published = Seconds(published),
            Names = Terms(item.Analysis.Names).Except(voices).ToHashSet(),
            Doers = Terms(sentences.SelectMany(s => s.Figures).Select(figure => figure.Doer)).Intersect(Terms(item.Analysis.Names)).ToHashSet(),
            IsHeadline = sentences.Count == 0,
        };
    }

    /// <summary>A line's item as later ones are compared with it.</summary>
    public static StoryText Of(long position, StoryLine line) =>
        new(line.Vector, line.Claims) { Published = Seconds(line.Published), Line = position };

    private static IEnumerable<uint> Terms(IEnumerable<string?> phrases) =>
        phrases.OfType<string>().SelectMany(Lemmas.In).Select(word => TermHash.Of(word.Lemma));

    private static DateTimeOffset? Seconds(DateTimeOffset? time) =>
        time is { } known ? DateTimeOffset.FromUnixTimeSeconds(known.ToUnixTimeSeconds()) : null;
}

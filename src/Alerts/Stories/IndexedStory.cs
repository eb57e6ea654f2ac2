using System.Text.Json.Serialization;
using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>A story in the index.</summary>
/// <param name="id">Lower-case hex.</param>
internal sealed class IndexedStory(string id)
{
    public string Id { get; } = id;

    public long LastLine { get; set; } = -1;

    /// <summary>Time of the last text that joined it.</summary>
    public DateTimeOffset LastTime { get; set; }

    /// <summary>True once it is part of an older story, which is compared in its place.</summary>
    public bool IsMerged { get; set; }

    /// <summary>Its texts since it was opened, the last time that it was.</summary>
    public List<StoryMember> Members { get; } = [];

    public IReadOnlyList<TermVector> Vectors => [.. Members.Select(member => member.Vector)];
}

/// <summary>A text of a story in the index.</summary>
/// <param name="Vector">What it is about.</param>
/// <param name="Claims">Who counts what in it (<see cref="StoryClaims"/>).</param>
internal sealed record StoryMember(
    [property: JsonConverter(typeof(TermVectorConverter))] TermVector Vector,
    [property: JsonConverter(typeof(TermsConverter))] IReadOnlyList<uint> Claims);

/// <summary>An edition in the index.</summary>
/// <param name="Edition">Its number.</param>
/// <param name="StoryId">The story of the item.</param>
internal sealed record IndexedEdition(int Edition, string StoryId);

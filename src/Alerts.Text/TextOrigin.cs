namespace Alerts.Text;

/// <summary>What is known of where a text comes from.</summary>
/// <param name="Published">When it was published, with the offset of its publisher's clock; null where not known.</param>
/// <param name="Language">Its language tag ("en", "de-AT"); null where not known.</param>
public sealed record TextOrigin(DateTimeOffset? Published = null, string? Language = null)
{
    /// <summary>Nothing is known.</summary>
    public static TextOrigin Unknown { get; } = new();
}

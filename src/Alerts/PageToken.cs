using System.Buffers.Text;
using System.Text;

namespace Alerts;

/// <summary>Wraps the storage's own note of where a part of a list ended, so that it can stand in an address.</summary>
internal static class PageToken
{
    /// <summary>Says that a token was not made here.</summary>
    public static InputError Invalid { get; } = new(
        "page.after.invalid", "$.after", "The place to go on from is not one that an earlier answer gave.",
        "Take next from the answer before as it is, or begin without after.");

    /// <summary>The token of a place; null for the end.</summary>
    public static string? Write(string? place) => string.IsNullOrEmpty(place) ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(place));

    /// <summary>The place of a token; null where it is none.</summary>
    public static string? Read(string token)
    {
        if (!Base64Url.IsValid(token))
            return null;

        var place = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token));
        return place.Length > 0 && !place.Any(char.IsControl) ? place : null;
    }
}

namespace Alerts.Text.Comparing.Pairs.Deciding;

/// <summary>Tells whether two sentences name the same speaker.</summary>
internal static class Speakers
{
    /// <summary>True where the one name is the other or its end ("Lee", "Anna Lee"); false where one is null.</summary>
    public static bool AreSame(string? one, string? other) => one is not null && other is not null && (IsEndOf(one, other) || IsEndOf(other, one));

    private static bool IsEndOf(string end, string name) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)
        && (name.Length == end.Length || name[name.Length - end.Length - 1] == ' ');
}

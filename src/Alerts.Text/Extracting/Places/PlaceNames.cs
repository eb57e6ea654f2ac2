namespace Alerts.Text.Extracting.Places;

/// <summary>Tells whether two ways of naming a place mean the same.</summary>
internal static class PlaceNames
{
    /// <summary>True for equal names, and where one name is the end or the beginning of the other ("the Port of Amara", "Amara").</summary>
    public static bool AreSame(string one, string other)
    {
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase))
            return true;
        var (longer, shorter) = one.Length > other.Length ? (one, other) : (other, one);
        // "Guinea" is no part of "Papua New Guinea", and "Carrow and Lund" is more than Carrow.
        if (longer.Contains(" and ", StringComparison.Ordinal) || Countries.Of(longer.ToLowerInvariant()) is not null || Countries.Of(shorter.ToLowerInvariant()) is not null)
            return false;
        return longer.StartsWith(shorter + " ", StringComparison.OrdinalIgnoreCase) || longer.EndsWith(" " + shorter, StringComparison.OrdinalIgnoreCase);
    }
}

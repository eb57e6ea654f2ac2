using Alerts.Text.Words;

namespace Alerts.Stories.Figures;

/// <summary>Tells whether two ways of naming who says something mean the same.</summary>
internal static class Holders
{
    /// <summary>True for equal names, and for a name and its last part ("Ada Lovelace", "Lovelace").</summary>
    /// <remarks>Two nobodies are not the same: nobody knows who they are.</remarks>
    public static bool AreSame(string? one, string? other)
    {
        if (one is null || other is null)
            return false;

        var (a, b) = (Words(one), Words(other));
        var (longer, shorter) = a.Count >= b.Count ? (a, b) : (b, a);
        return shorter.Count > 0 && longer.TakeLast(shorter.Count).SequenceEqual(shorter);
    }

    private static List<string> Words(string holder) =>
        [.. Lemmas.In(holder).Where(word => !word.IsFunctionWord).Select(word => word.Lemma)];
}

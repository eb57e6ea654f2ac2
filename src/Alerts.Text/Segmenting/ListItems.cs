using System.Globalization;

namespace Alerts.Text.Segmenting;

/// <summary>Finds the items of a list that was written on one line: "1.) first 2.) second", "a. one b. two", "• one • two".</summary>
internal static class ListItems
{
    /// <summary>Where the second and later items begin; empty where the paragraph is no list.</summary>
    public static IReadOnlyList<int> StartsIn(string text, TextSpan block)
    {
        if (Mark.At(text, block.Start, block.End) is not { } mark)
            return [];
        var starts = new List<int>();
        for (var at = block.Start + 1; at < block.End; at++)
        {
            if (char.IsWhiteSpace(text[at - 1]) && Mark.At(text, at, block.End) is { } next && next.Follows(mark))
            {
                starts.Add(at);
                mark = next;
            }
        }

        return starts;
    }

    /// <summary>The sign before an item; its number counts up, its style stays.</summary>
    private readonly record struct Mark(string Style, int Number)
    {
        public bool Follows(Mark earlier) => Style == earlier.Style && (Number == earlier.Number + 1 || Style is "•" or "⁃");

        public static Mark? At(string text, int at, int end)
        {
            var bullet = text[at] is '•' or '⁃' ? text[at].ToString() : "";
            if (bullet.Length > 0)
                return new Mark(bullet, 0);
            var next = at;
            while (next < end && next - at < 3 && char.IsAsciiDigit(text[next]))
                next++;
            var isLetter = next == at && next < end && char.IsAsciiLetterLower(text[next]);
            var number = isLetter ? text[next++] : next > at ? int.Parse(text.AsSpan(at, next - at), CultureInfo.InvariantCulture) : -1;
            if (number < 0)
                return null;
            var style = next;
            while (next < end && text[next] is '.' or ')' && next - style < 2)
                next++;
            return next > style && next < end && char.IsWhiteSpace(text[next])
                ? new Mark((isLetter ? "a" : "1") + text[style..next], number)
                : null;
        }
    }
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Alerts.Pages.Words;

/// <summary>Small parts of pages that are the same everywhere. All text in them is encoded.</summary>
public static class Show
{
    /// <summary>Encodes for pages: letters of all scripts stay as they are.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A time in UTC; a script rewrites it in the reader's zone and keeps this one at hand.</summary>
    /// <param name="time">The time.</param>
    public static IHtmlContent Time(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        return new HtmlContentBuilder().AppendHtml("<time datetime=\"").Append(utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            .AppendHtml("\">").Append(utc.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)).AppendHtml("</time>");
    }

    /// <summary>A sentence with its changed pieces marked.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="tag"><c>del</c> for the earlier one, <c>ins</c> for the later one.</param>
    public static IHtmlContent Marked(IReadOnlyList<Piece> pieces, string tag)
    {
        var content = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            // White space outside the mark, or it would be underlined.
            var bare = piece.Text.TrimEnd();
            if (piece.IsChanged)
                content.AppendHtml($"<{tag}>").Append(bare).AppendHtml($"</{tag}>").Append(piece.Text[bare.Length..]);
            else
                content.Append(piece.Text);
        }

        return content;
    }

    /// <summary>A number with its noun.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The noun for one; an s is added for others.</param>
    public static string Count(int number, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {one}{(number == 1 ? "" : "s")}");

    /// <summary>The beginning of a long text, cut at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Most characters.</param>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = text.LastIndexOf(' ', most - 1, most / 4);
        end = end > 0 ? end : most - (char.IsHighSurrogate(text[most - 1]) ? 1 : 0);
        return text[..end] + " …";
    }
}

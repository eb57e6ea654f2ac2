using System.Text;
using System.Text.Encodings.Web;

namespace Alerts.Delivery.Email;

/// <summary>Plain, readable mails: what is new, before and now, why. Article text is always encoded.</summary>
public sealed class AlertMailRenderer : IMailRenderer
{
    /// <inheritdoc/>
    public MailBody Render(Alert alert, Uri leave) => new(Text(alert, leave), Html(alert, leave));

    private static string Text(Alert alert, Uri leave)
    {
        var text = new StringBuilder().Append(alert.Opening).Append("\n\n");
        foreach (var section in alert.Sections)
        {
            text.Append(section.Label);
            if (section.Title.Length > 0)
                text.Append("   ").Append(section.Title);
            if (section.Change is { } change)
                text.Append("     ").Append(change);
            text.Append('\n');
            var width = section.Values.Select(v => v.Written.Length).DefaultIfEmpty().Max();
            foreach (var value in section.Values)
            {
                text.Append("   ").Append(value.Written.PadRight(width)).Append("   ").Append(value.Holder).Append('\n');
            }

            var (before, now) = section.Before is null ? ("", "") : ("before  ", "now     ");
            AppendQuote(text, before, section.Before);
            AppendQuote(text, now, section.Now);
            text.Append('\n');
        }

        foreach (var note in alert.Notes)
        {
            text.Append(note).Append('\n');
        }

        return text.Append("The whole story: ").Append(alert.StoryLink).Append('\n')
            .Append("Leave: ").Append(leave).Append('\n').ToString();
    }

    private static void AppendQuote(StringBuilder text, string label, AlertQuote? quote)
    {
        if (quote is not null)
            text.Append("   ").Append(label).Append('"').Append(quote.Text).Append("\"   (").Append(quote.Where).Append(")\n");
    }

    private static string Html(Alert alert, Uri leave)
    {
        var html = new StringBuilder()
            .Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").Append(Encode(alert.Subject)).Append("</title></head>\n")
            .Append("<body style=\"font:16px/1.5 Georgia,serif;color:#1a1a1a;background:#fff;max-width:38em;margin:0 auto;padding:1em\">\n")
            .Append("<div style=\"display:none\">").Append(Encode(alert.Preheader)).Append("</div>\n")
            .Append("<p style=\"font:13px/1.4 sans-serif;color:#555\">").Append(Encode(alert.Opening)).Append("</p>\n");
        foreach (var section in alert.Sections)
        {
            AppendSection(html, section);
        }

        html.Append("<hr style=\"border:0;border-top:1px solid #ccc\">\n<p style=\"font:13px/1.6 sans-serif;color:#555\">");
        foreach (var note in alert.Notes)
        {
            html.Append(Encode(note)).Append("<br>\n");
        }

        AppendLink(html, "The whole story", alert.StoryLink).Append(" · ");
        return AppendLink(html, "Leave", leave).Append("</p>\n</body></html>\n").ToString();
    }

    private static StringBuilder AppendLink(StringBuilder html, string text, Uri address) =>
        html.Append("<a href=\"").Append(Encode(address.AbsoluteUri)).Append("\">").Append(text).Append("</a>");

    private static void AppendSection(StringBuilder html, AlertSection section)
    {
        html.Append("<h2 style=\"font:600 15px/1.4 sans-serif;margin:1.6em 0 .4em\"><span style=\"color:#a33;letter-spacing:.05em\">")
            .Append(Encode(section.Label)).Append("</span> ").Append(Encode(section.Title));
        if (section.Change is { } change)
            html.Append(" <b>").Append(Encode(change)).Append("</b>");
        html.Append("</h2>\n");
        if (section.Values.Count > 0)
        {
            html.Append("<table style=\"border-collapse:collapse\">\n");
            foreach (var value in section.Values)
            {
                html.Append("<tr><td style=\"padding:.1em 1em .1em 0\"><b>").Append(Encode(value.Written)).Append("</b></td><td>")
                    .Append(Encode(value.Holder)).Append("</td></tr>\n");
            }

            html.Append("</table>\n");
        }

        AppendQuote(html, section.Before is null ? null : "before", section.Before, "#777");
        AppendQuote(html, section.Before is null ? null : "now", section.Now, "#1a1a1a");
    }

    private static void AppendQuote(StringBuilder html, string? label, AlertQuote? quote, string color)
    {
        if (quote is null)
            return;

        html.Append("<p style=\"margin:.4em 0;color:").Append(color).Append("\">");
        if (label is not null)
            html.Append("<small>").Append(label).Append("</small> ");
        html.Append('“').Append(Marked(quote)).Append("” <small style=\"color:#777\">(").Append(Encode(quote.Where)).Append(")</small></p>\n");
    }

    private static string Marked(AlertQuote quote)
    {
        var at = quote.Mark is { Length: > 0 } mark ? quote.Text.IndexOf(mark, StringComparison.Ordinal) : -1;
        return at < 0
            ? Encode(quote.Text)
            : $"{Encode(quote.Text[..at])}<b>{Encode(quote.Mark!)}</b>{Encode(quote.Text[(at + quote.Mark!.Length)..])}";
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}

using System.Text;

namespace Alerts.Delivery.Email;

/// <summary>The plain part of a mail: what is new, before and now, why. All text stands in it as written.</summary>
public static class AlertMailText
{
    /// <summary>Writes it.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="leave">Where one leaves what the alert was sent for.</param>
    public static string Write(Alert alert, Uri leave)
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
}

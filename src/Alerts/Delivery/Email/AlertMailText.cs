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
            Append(text.Append(section.Label), section);
        }

        text.Append(alert.LinkText).Append(": ").Append(alert.StoryLink).Append('\n');
        foreach (var note in alert.Notes)
        {
            text.Append(note).Append('\n');
        }

        return text.Append("Leave: ").Append(leave).Append('\n').ToString();
    }

    private static void Append(StringBuilder text, AlertSection section)
    {
        if (section is { Title: "", Change: null, Values: [], Before: null, Now: { } sentence })
        {
            AppendQuote(text, "", sentence, section.Remarks);
            text.Append('\n');
            return;
        }

        if (section is { Now: null, Values.Count: > 0 })
        {
            // How it stands is one line below what is new.
            text.Append("   ").AppendJoin(" / ", section.Values.Select(value => $"{value.Written} ({value.ShortHolder})"));
            text.Append(section.Change is { } change ? $"; {change}\n\n" : "\n\n");
            return;
        }

        if (section.Title.Length > 0)
            text.Append("   ").Append(section.Title);
        if (section.Change is { } moved)
            text.Append("     ").Append(moved);
        text.Append('\n');
        AppendValues(text, section.Values);
        var (before, now) = section.Before is null ? ("", "") : ("before  ", "now     ");
        AppendQuote(text, before, section.Before, []);
        AppendQuote(text, now, section.Now, section.Remarks);
        text.Append('\n');
    }

    private static void AppendValues(StringBuilder text, IReadOnlyList<AlertValue> values)
    {
        var width = values.Select(value => value.Written.Length).DefaultIfEmpty().Max();
        var holder = values.Select(value => value.Holder.Length).DefaultIfEmpty().Max();
        foreach (var value in values)
        {
            text.Append("   ").Append(value.Written.PadRight(width)).Append("   ")
                .Append(value.Period is null ? value.Holder : $"{value.Holder.PadRight(holder)}   {value.Period}").Append('\n');
        }
    }

    private static void AppendQuote(StringBuilder text, string label, AlertQuote? quote, IReadOnlyList<string> remarks)
    {
        if (quote is null)
            return;
        text.Append("   ").Append(label).Append('"').Append(quote.Text).Append("\"   (").Append(quote.Where).Append(')');
        foreach (var remark in remarks)
        {
            text.Append(" · ").Append(remark);
        }

        text.Append('\n');
    }
}

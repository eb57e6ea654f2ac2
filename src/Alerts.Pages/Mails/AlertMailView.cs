using Alerts.Delivery;

namespace Alerts.Pages.Mails;

/// <summary>The HTML part of a mail.</summary>
/// <param name="Alert">What is told.</param>
/// <param name="Leave">Where one leaves what the alert was sent for.</param>
public sealed record AlertMailView(Alert Alert, Uri Leave);

/// <summary>A sentence in a mail.</summary>
/// <param name="Label">"before", "now"; null where there is only one.</param>
/// <param name="Quote">The sentence; null where there is none.</param>
/// <param name="Color">CSS colour.</param>
public sealed record AlertQuoteView(string? Label, AlertQuote? Quote, string Color)
{
    /// <summary>What else is to be known of it.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The sentence up to the part that changed, that part, and the rest; all in the first where nothing is to be marked.</summary>
    /// <param name="quote">The sentence.</param>
    public static (string Before, string Mark, string After) Parts(AlertQuote quote)
    {
        var at = quote.Mark is { Length: > 0 } mark ? quote.Text.IndexOf(mark, StringComparison.Ordinal) : -1;
        return at < 0 ? (quote.Text, "", "") : (quote.Text[..at], quote.Mark!, quote.Text[(at + quote.Mark!.Length)..]);
    }
}

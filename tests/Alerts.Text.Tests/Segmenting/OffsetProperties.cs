using System.Text;
using Alerts.Text.Segmenting;
using Alerts.Text.Words;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Alerts.Text.Tests.Segmenting;

public sealed class OffsetProperties
{
    [Property(MaxTest = 300)]
    public bool Sentences_are_trimmed_slices_in_order_with_only_white_space_between(string? any) => Holds(any ?? "");

    [Property(MaxTest = 300)]
    public Property Also_for_text_made_of_difficult_pieces() => Prop.ForAll(
        Gen.Elements(
            "a", "The", " ", "\n", "\n\n", "\r\n", ".", "...",
                ". . .", "!", "?", "\"", "”", "(", ")", "[", "U.S.", "Mr.", "1.", "3-1", "1,000",
            "12 people", " said ", "Kranz", "on Friday", "since May", " killed ", "between", " and ", "half", "two", "million", "+49", "0800",
            "\0", "\uD800", "\uDC00", "\u202E", "\u00AD", "\u200B", "\u00A0", "é", "e\u0301", "😀", "。", "•", "’s", "-", "$5", "%")
            .ListOf().Select(string.Concat).ToArbitrary(),
        Holds);

    private static bool Holds(string text)
    {
        var end = 0;
        foreach (var sentence in TextAnalyzer.Analyze(null, text).Sentences.Select(s => s.Sentence))
        {
            var written = sentence.Span.Of(text);
            if (sentence.Span.Start < end || written.Length == 0 || written != written.Trim()
                || !string.IsNullOrWhiteSpace(text[end..sentence.Span.Start]))
                return false;
            end = sentence.Span.End;
        }

        return Joined(text) == text && SpansHold(text) && string.IsNullOrWhiteSpace(text[end..]) && Lemmas.In(text).All(w => w.Start >= 0 && w.Length > 0
            && w.Start + w.Length <= text.Length);
    }

    /// <summary>Sentences and what stands between them, put together again.</summary>
    private static string Joined(string text)
    {
        var joined = new StringBuilder();
        var end = 0;
        foreach (var span in TextAnalyzer.Analyze(null, text).Sentences.Select(s => s.Sentence.Span))
        {
            joined.Append(text, end, span.Start - end).Append(span.Of(text));
            end = span.End;
        }

        return joined.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>Every place that the analysis names holds what it says, inside its sentence.</summary>
    private static bool SpansHold(string text) => TextAnalyzer.Analyze(null, text, new TextOrigin(DateTimeOffset.UnixEpoch)).Sentences.All(s =>
        s.Figures.All(f => f.Span.Of(text) == f.Written && IsInside(f.Span, s.Sentence.Span))
        && s.Times.All(t => t.Span.Of(text) == t.Written && IsInside(t.Span, s.Sentence.Span))
        && s.Claims.All(c => IsInside(c.Said, s.Sentence.Span)));

    private static bool IsInside(TextSpan inner, TextSpan outer) => inner.Start >= outer.Start && inner.End <= outer.End;
}

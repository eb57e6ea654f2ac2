using Alerts.Text.Extracting.Times;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting;

/// <summary>A quantity that a sentence states: how many, of what, who says so.</summary>
public sealed record Figure
{
    /// <summary>Where number and qualifier stand in the text ("around 140").</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The figure as written, number and qualifier ("around 140", "a total of 312" gives "312").</summary>
    public required string Written { get; init; }

    /// <summary>What sort of quantity it is; figures of two kinds are never compared.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>How the number is meant.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>Least value that the wording allows; equals <see cref="High"/> for an exact number.</summary>
    public required decimal Low { get; init; }

    /// <summary>Greatest value that the wording allows; <see cref="decimal.MaxValue"/> for "at least".</summary>
    public required decimal High { get; init; }

    /// <summary>The number named ("around 140" → 140); the lower end of a range; the low end of a vague word.</summary>
    public required decimal Value { get; init; }

    /// <summary>Currency (ISO code or sign) or unit of measure; null for counts and percentages.</summary>
    public string? Unit { get; init; }

    /// <summary>Lemma of the thing counted ("prisoner"); null where the text names none ("stands by 312").</summary>
    public string? Thing { get; init; }

    /// <summary>The thing as written, with its modifiers ("political prisoners"); null as <see cref="Thing"/>.</summary>
    public string? ThingWritten { get; init; }

    /// <summary>Lemmas of the words that narrow the thing ("political"); empty when there are none.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Class of what happened to the thing ("release", "die"); null where none is known.</summary>
    public string? Event { get; init; }

    /// <summary>Who says so, as written ("Sea Watchers"); null where the sentence names nobody.</summary>
    public string? Holder { get; init; }

    /// <summary>The role given beside the holder's name ("the NGO"); null where there is none.</summary>
    public string? HolderRole { get; init; }

    /// <summary>The holder's full name, where the sentence gives only the last and another one of the article the whole; otherwise null.</summary>
    public string? HolderInFull { get; init; }

    /// <summary>Who did it to the thing counted ("rebels" in "rebels freed 17 prisoners"); null where the sentence does not put it so.</summary>
    public string? Doer { get; init; }

    /// <summary>As of when it holds ("since December", "as of Monday", "on Friday"); null where its clause tells no time.</summary>
    public TimeMention? AsOf { get; init; }

    /// <summary>The year that it speaks of where that is an earlier one than the article's ("in 1970, 200 people died"): it answers another
    /// question than the figures of today. Null otherwise, and where the article has no date.</summary>
    public int? EarlierYear { get; init; }

    /// <summary>Where it is counted: a country, a place as written, or "worldwide"; null where its sentence tells no place.</summary>
    public string? Place { get; init; }

    /// <summary>What it is counted over where it is no running total: a rate ("per day") or a period ("past week"), in lower case. Null
    /// for a total.</summary>
    public string? Basis { get; init; }

    /// <summary>True where it stands in a line of the page rather than in a sentence (a menu, a table, a caption): it answers no question.
    /// </summary>
    public bool IsOfPage { get; init; }

    /// <summary>A part of a larger number ("including 17 …", "24 of the 165"); it never touches the total.</summary>
    public bool IsPart { get; init; }

    /// <summary>The number that it is a part of ("24 of the 165" → 165); null where the sentence gives none.</summary>
    public decimal? Whole { get; init; }

    /// <summary>An addition to an earlier number ("another 12"), not a total.</summary>
    public bool IsIncrease { get; init; }

    /// <summary>Demanded, planned or supposed ("must free 300"), not said to be so; never a value of a slot.</summary>
    public bool IsHypothetical { get; init; }

    /// <summary>Whose share, seats or score it is ("Green Party"); for a pronoun every name that it may mean; empty where none is told.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>Said not to be so ("one warning, not three"); never a value of a slot.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The number that the sentence itself gives as the earlier one ("up from about 140" → 140); null where none.</summary>
    public decimal? Previous { get; init; }
}

namespace Alerts.Delivery;

/// <summary>What one recipient is told of one edition, in words, before it takes the form of a mail.</summary>
/// <param name="Subject">The substance; the first 60 characters are enough.</param>
/// <param name="Preheader">What a mail program shows behind the subject.</param>
/// <param name="Opening">One line on what this is, where it comes from and when; for a first article "NEW STORY …".</param>
/// <param name="Sections">What is new, the most important first.</param>
/// <param name="Notes">Lines behind the sections: what stays known, where to read more, why the recipient got this.</param>
/// <param name="StoryLink">Address of the story's page.</param>
public sealed record Alert(
    string Subject, string Preheader, string Opening, IReadOnlyList<AlertSection> Sections, IReadOnlyList<string> Notes, Uri StoryLink)
{
    /// <summary>What is to be read at <see cref="StoryLink"/> ("15 more sentences").</summary>
    public string LinkText { get; init; } = "The whole story";
}

/// <summary>One piece of news.</summary>
/// <param name="Label">CONTESTED, NEW, UPDATE, CONFLICT, CORRECTION.</param>
/// <param name="Title">What it is about ("passengers rescued · Sea Watchers"); empty for a plain sentence.</param>
/// <param name="Change">The figure before and after ("around 140 → 165"); null where no figure moved.</param>
/// <param name="Values">Who holds which value; empty where nothing is disputed.</param>
/// <param name="Before">The earlier sentence; null where there is none.</param>
/// <param name="Now">The sentence; null where the section only sums up.</param>
public sealed record AlertSection(
    string Label, string Title, string? Change, IReadOnlyList<AlertValue> Values, AlertQuote? Before, AlertQuote? Now)
{
    /// <summary>What else is to be known of the sentence ("no source named", "a part").</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>A value with its holder.</summary>
/// <param name="Written">The figure as written.</param>
/// <param name="Holder">Who says so, with the role ("Sea Watchers, NGO").</param>
/// <param name="Period">Since or as of when ("since December", "period not stated"); null where nobody tells one.</param>
public sealed record AlertValue(string Written, string Holder, string? Period = null)
{
    /// <summary>Who says so, as short as the article writes it.</summary>
    public string ShortHolder { get => field ?? Holder; init; }
}

/// <summary>A sentence as it stands in an article.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Where">Where it stands ("paragraph 4, sentence 3", behind the first "4, 3"; "first article, paragraph 4").</param>
/// <param name="Mark">The part of it that changed; null where nothing is to be marked.</param>
public sealed record AlertQuote(string Text, string Where, string? Mark);

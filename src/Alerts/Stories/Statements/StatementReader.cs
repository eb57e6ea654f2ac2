using System.Text.RegularExpressions;
using Alerts.Articles;
using Alerts.Text;
using Alerts.Text.Comparing;
using Alerts.Text.Extracting.Statements;
using Alerts.Text.Words;

namespace Alerts.Stories.Statements;

/// <summary>Reads what of a sentence may change later. Pure: the stored analysis and text of an item always give the same.</summary>
internal static partial class StatementReader
{
    /// <summary>The traits of a sentence of an item; null where it is plain.</summary>
    public static StatementTraits? Kept(ArticleItem item, int index) => Kept(Of(item, index));

    /// <summary>Traits as a story keeps them; null for a plain sentence.</summary>
    public static StatementTraits? Kept(StatementTraits traits) => traits is { Stage: StatementStage.Done, Speaker: null } ? null : traits;

    /// <summary>The traits of a sentence of an item.</summary>
    public static StatementTraits Of(ArticleItem item, int index)
    {
        var sentence = item.Analysis.Sentences[index];
        var text = item.SentenceText(index);
        var decided = DecidedOn().Match(text);
        var stage = StageOf(sentence) is var told && decided.Success && told is StatementStage.Done ? StatementStage.Planned : told;
        var claim = sentence.Claims.FirstOrDefault(c => c.Holder is not null);
        return new StatementTraits(stage)
        {
            Act = stage == StatementStage.Planned && (decided.Success ? decided : Planned().Match(text)) is { Success: true } planned
                ? WordFamilies.Of(Lemmas.Of(planned.Groups["act"].Value)) : null,
            Actor = stage == StatementStage.Planned && index > 0 && Pronoun().IsMatch(text) ? FirstName(item, index - 1) : null,
            Speaker = claim?.Holder,
            IsClaim = claim is { } said && (IsClaimVerb(Lemmas.Of(said.Verb)) || IsUnnamed(said.Holder!)) ? true : null,
        };
    }

    private static StatementStage StageOf(AnalyzedSentence sentence)
    {
        var mode = sentence.Mode ?? new StatementMode(Modality.Stated, Course.Unknown, false, false);
        var families = sentence.Terms.Select(term => WordFamilies.Of(term.Hash)).ToHashSet();
        if (mode.Course is Course.CalledOff or Course.Postponed)
            return StatementStage.Off;
        if (mode.Course == Course.Scheduled || mode.Modality == Modality.Planned)
            return StatementStage.Planned;
        if (families.Any(StatementWords.IsDoubt))
            return StatementStage.Doubtful;
        if (mode.Modality != Modality.Stated)
            return StatementStage.Open;
        if (families.Any(StatementWords.IsWithdrawal))
            return StatementStage.Off;
        if (families.Any(StatementWords.IsRefusal))
            return StatementStage.Refused;
        if (families.Any(StatementWords.IsAcceptance))
            return StatementStage.Accepted;
        return mode.IsNegated ? StatementStage.Open : StatementStage.Done;
    }

    /// <summary>The name that stands first in a sentence, as families; null where none does.</summary>
    public static List<uint>? FirstName(ArticleItem item, int index)
    {
        var text = item.SentenceText(index);
        var first = item.Analysis.Names.Select(name => (Name: name, At: text.IndexOf(name, StringComparison.Ordinal)))
            .Where(found => found.At >= 0).OrderBy(found => found.At).ThenByDescending(found => found.Name.Length).FirstOrDefault();
        return first.Name is null ? null : [.. WordFamilies.In(first.Name).Distinct()];
    }

    private static bool IsClaimVerb(string lemma) => lemma is "claim" or "allege" or "assert" or "contend" or "insist" or "maintain" or "accuse";

    // "people close to the matter", "a person familiar with the plans", "sources"
    private static bool IsUnnamed(string holder) => !holder.Any(char.IsUpper) && Lemmas.In(holder).Any(word =>
        word.Lemma is "person" or "source" or "insider" or "witness");

    [GeneratedRegex(
        @"\b(?:(?:is|are|was|were|be|been)(?: (?:scheduled|due|set|expected|planned|slated|likely))? to|will(?: not| also| now)?|shall|plans? to|planned to|intends? to"
        + @"|scheduled to|due to|aims? to|vowed to|promised to|agreed to) (?<act>[a-z]+)")]
    private static partial Regex Planned();

    // "voted for a strike", "called a general strike on Monday", "voted by 80 percent to go on strike": decided, not yet done.
    [GeneratedRegex(
        @"\b(?:voted (?:for|in favou?r of)|decided on|called) (?:a|an) (?:[a-z]+ )?(?<act>[a-z]+)\b(?= (?:on|for|next|from)\b)"
        + @"|\bvoted (?:[a-z0-9.% ]{0,30} )?to (?:go on )?(?<act>[a-z]+)")]
    private static partial Regex DecidedOn();

    [GeneratedRegex("^(He|She|They|It)\\b")]
    private static partial Regex Pronoun();
}

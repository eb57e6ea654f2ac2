using System.Text.RegularExpressions;
using Alerts.Articles;
using Alerts.Text;
using Alerts.Text.Comparing;
using Alerts.Text.Comparing.Pairs;
using Alerts.Text.Extracting.Statements;
using Alerts.Text.Words;

namespace Alerts.Stories.Statements;

/// <summary>Reads what of a sentence may change later. Pure: the stored analysis and text of an item always give the same.</summary>
internal static partial class StatementReader
{
    /// <summary>The traits of a sentence of an item; null where it is plain.</summary>
    public static StatementTraits? Kept(ArticleItem item, int index) => Kept(Of(item, index));

    /// <summary>Traits as a story keeps them; null for a plain sentence.</summary>
    public static StatementTraits? Kept(StatementTraits traits) => traits is { Stage: StatementStage.Done, Speaker: null, Denied: null, Sides: null } ? null : traits;

    /// <summary>The traits of a sentence of an item.</summary>
    public static StatementTraits Of(ArticleItem item, int index)
    {
        var sentence = item.Analysis.Sentences[index];
        var text = item.SentenceText(index);
        var decided = DecidedOn().Match(text);
        var stage = StageOf(sentence) is var told && decided.Success && told is StatementStage.Done ? StatementStage.Planned : told;
        var claim = sentence.Claims.FirstOrDefault(c => c.Holder is not null);
        var turns = SentenceTurns.Of(text);
        var isStated = sentence.Mode?.Modality is null or Modality.Stated or Modality.Denied;
        return new StatementTraits(stage)
        {
            Act = (stage switch
            {
                StatementStage.Planned => decided.Success ? decided : Planned().Match(text),
                StatementStage.Undone => NotDone().Match(text),
                StatementStage.Off when sentence.Mode is { Course: Course.Postponed } => PutOff().Match(text),
                _ => Match.Empty,
            }) is { Success: true } act ? Family(act) : null,
            Actor = stage == StatementStage.Planned && index > 0 && Pronoun().IsMatch(text) ? FirstName(item, index - 1) : null,
            Speaker = claim?.Holder,
            IsClaim = claim is { } said && (IsClaimVerb(Lemmas.Of(said.Verb)) || IsUnnamed(said.Holder!)) ? true : null,
            Denied = isStated && turns.Denied is { } denied ? WordFamilies.Of(denied) : null,
            Sides = turns.Sides.Count > 0 ? turns.Sides : null,
        };
    }

    private static StatementStage StageOf(AnalyzedSentence sentence)
    {
        // What a menu or a headline in a row promises or doubts, nobody said.
        if (sentence.IsOfPage)
            return StatementStage.Done;
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
        return mode.IsNegated ? StatementStage.Undone : StatementStage.Done;
    }

    /// <summary>Whether a sentence, whatever else it says, still speaks of an act as planned ("signed the player, who will wear ...").</summary>
    public static bool Plans(string text, uint act) => Planned().Matches(text).Any(match => Family(match) == act);

    private static uint Family(Match act) => WordFamilies.Of(Lemmas.Of(act.Groups["act"].Value));

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
        @"\b(?:(?:is|are|was|were|be|been)(?: (?:scheduled|due|set|expected|planned|slated|likely))? to|will(?: not| also| now)?|shall|wants? to|plans? to|planned to|intends? to"
        + @"|scheduled to|due to|aims? to|vowed to|promised to|agreed to) (?<act>[a-z]+)")]
    private static partial Regex Planned();

    // "voted for a strike", "called a general strike on Monday", "voted by 80 percent to go on strike": decided, not yet done.
    [GeneratedRegex(
        @"\b(?:voted (?:for|in favou?r of)|decided on|called) (?:a|an) (?:[a-z]+ )?(?<act>[a-z]+)\b(?= (?:on|for|next|from)\b)"
        + @"|\bvoted (?:[a-z0-9.% ]{0,30} )?to (?:go on )?(?<act>[a-z]+)")]
    private static partial Regex DecidedOn();

    // "has not opened", "did not meet"
    [GeneratedRegex(@"\b(?:has|have|had|is|are|was|were|did|does|do) not (?:yet )?(?:been )?(?!known?\b|clear\b|sure\b|said?\b)(?<act>[a-z]+)")]
    private static partial Regex NotDone();

    // "postponed the launch", "the launch was put off"
    [GeneratedRegex(
        @"\b(?:postponed|delayed|deferred|put off|adjourned) (?:the|its|his|her|their|a|an) (?:[a-z]+ )??(?<act>[a-z]+)\b(?! [a-z]+ed\b)(?= (?:of|on|to|until|for|in|by|because)\b|[.,])"
        + @"|\b(?:the|its|his|her|their) (?<act>[a-z]+)(?: of(?: [\w'’-]+){1,5}?)? (?:is|was|were|has been|have been|had been) (?:postponed|delayed|deferred|put off|adjourned)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PutOff();

    [GeneratedRegex("^(He|She|They|It)\\b")]
    private static partial Regex Pronoun();
}

using System.Text.RegularExpressions;
using Alerts.Stories.Figures;
using Alerts.Stories.Statements;
using Alerts.Text.Comparing;
using Alerts.Text.Extracting.Statements;

namespace Alerts.Developments.Statements;

/// <summary>Finds that a sentence says nothing new although its words differ: a paraphrase, background, a note of the editors.</summary>
internal static partial class SilenceRule
{
    // Share of what is said that one statement, or three together, must hold.
    private const double OneStatement = 0.8;
    private const double ThreeStatements = 0.97;

    private const int MostParts = 3;

    // Share of what is no name that two statements must hold, and weight of a word that tells something (TEXT-CORE 1: rank idf).
    private const double NoNews = 0.7;
    private const double TellingWord = 4.5;

    // A sentence whose numbers are all known and that brings no more than this many words of its own only says it again.
    private const int LooseWords = 2;

    // One more where its speaker is known by that very number.
    private const int LooseWordsOfHolder = 3;

    private static readonly uint Last = WordFamilies.Of("last");

    /// <summary>Why a sentence is no news of any kind; null for an ordinary one.</summary>
    public static string? Noise(string sentence) =>
        Note().IsMatch(sentence) ? "a note of the editors on an earlier version"
        : Boilerplate().IsMatch(sentence) ? "boilerplate" : null;

    /// <summary>Why what a sentence says is known; null where it is not.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="near">The statements that share words with it.</param>
    /// <param name="statements">All that is known.</param>
    /// <param name="figures">True where all its numbers are known, false where one is not; null where it has none.</param>
    /// <param name="isOwn">True where a number is one that its speaker gave before.</param>
    public static Finding? Known(SentenceCore sentence, IReadOnlyList<KnownStatement> near, KnownStatements statements, bool? figures, bool isOwn)
    {
        if (figures == false || Completes(sentence, near))
            return null;
        var said = sentence.Said;
        if (near.FirstOrDefault(k => SameStage(sentence, k) && SameClaimant(sentence, k) && sentence.Coverage(said, k.Words) >= OneStatement) is { } one)
            return new Finding(null, one.At, "a known sentence says it in other words");
        if (figures == true && sentence.IsAboutFigure && Loose(isOwn ? sentence.SaidWithoutCounted : sentence.SaidWithoutFigures) <= (isOwn ? LooseWordsOfHolder : LooseWords))
            return new Finding(null, near.Count > 0 ? near[0].At : null, "a number that is known or lower than the one known, in other words");
        if (figures == true && sentence.IsFullOfFigures && Loose(sentence.SaidWithoutCounted) == 0)
            return new Finding(null, near.Count > 0 ? near[0].At : null, "numbers that are known together, in known words");
        return IsPutTogether(sentence, said, near) ? new Finding(null, near[0].At, "put together from known sentences") : null;

        int Loose(IEnumerable<uint> words) => words.Count(word => !statements.Holds(word));
    }

    /// <summary>
    /// True where the two statements that hold most of a sentence lack a telling word of it, and much of what is no name: long names make
    /// two sentences alike that say different things.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="near">The statements that share words with it.</param>
    /// <param name="isLikely">Whether its word pairs make it likely that it is new.</param>
    public static bool LacksTheNews(SentenceCore sentence, IReadOnlyList<KnownStatement> near, bool isLikely)
    {
        if (Completes(sentence, near))
            return true;
        if (!isLikely)
            return false;
        var said = sentence.SaidWithoutNames;
        var held = Best(sentence, said, near, parts: 2);
        return said.Count > 1 && sentence.Coverage(said, held) < NoNews && sentence.Uncovered(said, held) >= TellingWord;
    }

    // "The last of the miners was rescued": what was known of some is told of all.
    private static bool Completes(SentenceCore sentence, IReadOnlyList<KnownStatement> near) => IsDone(sentence)
        && LastOf().IsMatch(sentence.Text) && sentence.All.Contains(Last) && !near.Any(k => k.Words.Contains(Last));

    // "Will strike" and "may strike" differ by more than words.
    private static bool SameStage(SentenceCore sentence, KnownStatement known) =>
        (known.Traits?.Stage ?? StatementStage.Done) == sentence.Traits.Stage;

    // "The rival also claimed victory": of a claim it matters whose it is.
    private static bool SameClaimant(SentenceCore sentence, KnownStatement known) => sentence.Traits.IsClaim != true
        || Holders.AreSame(sentence.Traits.Speaker, known.Traits?.Speaker);

    private static bool IsPutTogether(SentenceCore sentence, IReadOnlyCollection<uint> said, IReadOnlyList<KnownStatement> near) =>
        said.Count > 0 && sentence.Traits.IsClaim != true
        && sentence.Coverage(said, Best(sentence, said, [.. near.Where(k => !IsToCome(sentence) || SameStage(sentence, k))], MostParts)) >= ThreeStatements;

    // What is to come may be told in the words of what is: "the strike would go on for a week".
    private static bool IsToCome(SentenceCore sentence) => sentence.Sentence.Mode?.Modality is Modality.Possible or Modality.Planned;

    private static bool IsDone(SentenceCore sentence) => sentence.Traits.Stage == StatementStage.Done;

    private static HashSet<uint> Best(SentenceCore sentence, IReadOnlyCollection<uint> said, IReadOnlyList<KnownStatement> near, int parts)
    {
        var held = new HashSet<uint>();
        for (var part = 0; part < parts && near.Count > 0; part++)
        {
            held.UnionWith(near.MaxBy(k => sentence.Coverage(said.Where(w => !held.Contains(w)), k.Words))!.Words);
        }

        return held;
    }

    [GeneratedRegex(@"^The last (of|[a-z]+ of)\b")]
    private static partial Regex LastOf();

    [GeneratedRegex(
        @"\b(an|the|our) earlier version\b|\bthis (article|story|report|post) (has been|was) (corrected|updated|amended)\b|^(correction|clarification)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(
        @"\b(sign up (for|to)|subscribe (now|to our)|all rights reserved|read more(:| (about|on|in|here)\b)|click here|follow us on|our newsletter)\b|^(©|photo:)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Boilerplate();
}

using System.Collections.Frozen;
using Alerts.Text.Words;

namespace Alerts.Text.Comparing;

/// <summary>Words that news uses for one another ("refuse", "reject"), as hashes of lemmas. Small, made by hand, on purpose.</summary>
public static class WordFamilies
{
    /// <summary>One hash for all words of a family; any other word's own.</summary>
    /// <param name="term">Hash of a lemma (<see cref="TermHash"/>).</param>
    public static uint Of(uint term) => Families.GetValueOrDefault(term, term);

    /// <summary>One hash for all words of a family; any other word's own.</summary>
    /// <param name="lemma">A lemma.</param>
    public static uint Of(string lemma) => Of(TermHash.Of(lemma));

    /// <summary>The content words of a text, in order, as families.</summary>
    /// <param name="text">Any text.</param>
    public static IEnumerable<uint> In(string text) => Lemmas.In(text).Where(word => !word.IsFunctionWord).Select(word => Of(word.Lemma));

    private static readonly FrozenDictionary<uint, uint> Families =
        """
        refuse reject rebuff spurn
        accept approve endorse
        win winner victory victor triumph
        offer bid buy purchase takeover acquire acquisition
        begin start commence
        end finish conclude
        stop halt suspend
        release free
        arrest detain
        journalist reporter
        attack assault raid
        talk negotiation
        injure hurt wound
        visit trip
        fire blaze
        verdict ruling judgment judgement
        law legislation
        challenge protest appeal
        rescue save
        captain skipper
        strike walkout
        toll death die kill
        quit resign
        fall plunge slump tumble plummet
        rise climb surge soar
        vote ballot
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' '))
            .SelectMany(words => words.Select(word => (Term: TermHash.Of(word), Family: TermHash.Of(words[0]))))
            .ToFrozenDictionary(p => p.Term, p => p.Family);
}

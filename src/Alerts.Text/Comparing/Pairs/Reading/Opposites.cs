using System.Collections.Frozen;

namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>Words of opposite meaning, and words for two stages of one course.</summary>
public static class Opposites
{
    /// <summary>How two lemmas stand to each other.</summary>
    /// <param name="one">Hash of a lemma.</param>
    /// <param name="other">Hash of another.</param>
    public static OppositeKind Of(uint one, uint other) => Pairs.GetValueOrDefault(Key(one, other));

    /// <summary>True for a lemma that stands in a pair.</summary>
    internal static bool Has(uint lemma) => Words.Contains(lemma);

    /// <summary>True for function words of the table: they are compared although they carry no content.</summary>
    internal static bool IsFunction(string lemma) => Functions.Contains(lemma);

    private static ulong Key(uint one, uint other) => one < other ? ((ulong)one << 32) | other : ((ulong)other << 32) | one;

    // Each line: words of one side, a stroke, words of the other.
    private const string Contrary =
        """
        rise increase climb grow gain soar surge jump up more high advance | fall drop decline decrease shrink lose plunge plummet tumble down less low slip cut reduce lower
        raise lift hike | cut reduce lower slash trim
        alive survive survivor | dead die kill
        win victory triumph beat | lose defeat loss
        confirm admit acknowledge | deny refute reject dispute
        accept approve back support endorse favour favor | reject oppose refuse resist condemn veto
        allow permit legalise legalize | ban prohibit forbid bar outlaw
        true correct right accurate | false untrue wrong incorrect inaccurate
        before | after
        above over | below under
        guilty convict | innocent acquit acquitted clear
        safe | dangerous unsafe
        positive | negative
        help | hurt harm
        north northern | south southern
        east eastern | west western
        major big large great huge | minor small little tiny
        most many | few
        all every | none
        always | never rarely seldom
        succeed success | fail failure
        good | bad
        well | badly
        prevent avoid | cause trigger
        cure heal | cause
        common frequent | rare
        strong | weak
        strengthen | weaken ease
        widen expand extend | narrow shorten
        accelerate | slow
        early | late
        old | young new
        first | last
        male man boy | female woman girl
        rich wealthy | poor
        hot warm | cold cool
        long | short
        fast quick | slow
        full | empty
        public | private
        legal lawful | illegal unlawful
        possible | impossible
        likely | unlikely
        stable | unstable critical
        peaceful | violent
        praise commend | criticise criticize blame condemn denounce
        love | hate
        buy | sell
        left | right
        present | absent
        attend | miss boycott skip
        intentional deliberate | accidental
        accident | murder
        better improve | worse worsen deteriorate
        ahead | behind
        majority | minority
        optimistic | pessimistic
        import | export
        internal domestic | external foreign
        profit surplus | loss deficit
        include | exclude
        agree | disagree
        """;

    private const string Stages =
        """
        arrest detain capture jail imprison hold seize | release free acquit acquitted liberate
        open reopen | close shut closure
        begin start resume restart commence launch continue | end stop halt cease suspend finish conclude pause abandon
        miss disappear vanish | find rescue recover locate
        trap strand | rescue free save
        injure wound hospitalize hospitalise | die dead
        propose | approve reject adopt pass
        fight clash | truce ceasefire
        appoint elect | resign dismiss sack quit oust
        impose introduce | lift withdraw abolish
        enter join | leave quit exit
        arrive | depart leave
        block | reopen
        deploy | withdraw
        break | mend repair
        charge accuse | acquit acquitted convict clear
        evacuate flee | return
        deteriorate | recover
        suspend | resume reinstate
        """;

    private static readonly FrozenDictionary<ulong, OppositeKind> Pairs = Read(Stages, OppositeKind.Stage)
        .Concat(Read(Contrary, OppositeKind.Contrary))
        .DistinctBy(p => p.Key)
        .ToFrozenDictionary(p => p.Key, p => p.Kind);

    private static readonly FrozenSet<uint> Words =
        WordTable.Lines(Contrary + "\n" + Stages).SelectMany(line => line).Select(TermHash.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Functions =
        "before after above below over under up down more less most many few all every always".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<(ulong Key, OppositeKind Kind)> Read(string table, OppositeKind kind)
    {
        foreach (var line in WordTable.Lines(table))
        {
            var stroke = Array.IndexOf(line, "|");
            foreach (var one in line[..stroke])
            {
                foreach (var other in line[(stroke + 1)..])
                    yield return (Key(TermHash.Of(one), TermHash.Of(other)), kind);
            }
        }
    }
}

/// <summary>How two words stand to each other.</summary>
public enum OppositeKind
{
    /// <summary>They are no opposites.</summary>
    None,

    /// <summary>Both cannot hold of one thing.</summary>
    Contrary,

    /// <summary>The one follows on the other.</summary>
    Stage,
}

using System.Collections.Frozen;

namespace Alerts.Text.Words;

/// <summary>Function words: they join other words and carry no content of their own.</summary>
internal static class StopWords
{
    /// <summary>True for a lemma of the list; "say", "first", "new" and "last" are content in news.</summary>
    public static bool Contains(string lemma) => Words.Contains(lemma);

    private static readonly FrozenSet<string> Words =
        """
        a an the this that these those it its he him his she her hers they them their theirs we us our ours i me my mine you your
        yours himself herself itself themselves myself yourself ourselves who whom whose which what when where why how there here
        and or but nor so yet if then than though although because while whereas unless until till since as
        of in on at by for from with without within into onto to up down out off over under about above below between among amongst
        through during before after against across along around behind beside besides beyond despite except per via upon toward
        towards near
        be have do will would shall should can could may might must ought
        not no never ever only just also too very quite rather even still already again once more most much many few less least
        some any all both each every either neither other another such same own several enough
        however therefore thus meanwhile moreover otherwise yes
        'm n't etc amid like unlike both whether someone anyone everyone something anything nothing everything nobody nor
        now
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

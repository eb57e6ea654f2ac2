using System.Collections.Frozen;
using Alerts.Text.Extracting.Holders;

namespace Alerts.Text.Extracting.Things;

/// <summary>Words that no noun phrase behind a number contains: verbs and adverbs that usually follow it.</summary>
internal static class PhraseEnds
{
    /// <summary>True where the phrase ends before the word.</summary>
    public static bool Contains(SentenceWord word) =>
        Words.Contains(word.Form) || SayVerbs.IsForm(word)
        || (word.Form.Length > 4 && word.Form.EndsWith("ly", StringComparison.Ordinal) && word.Form is not ("family" or "elderly"
        or "supply" or "ally" or "assembly" or "reply" or "rally" or "anomaly" or "monopoly" or "july" or "italy" or "butterfly" or "daily"
            or "weekly" or "monthly" or "deadly" or "likely" or "unlikely" or "friendly" or "costly"));

    private static readonly FrozenSet<string> Words =
        """
        remain remains remained stay stays stayed go goes went gone walk walked come comes came take takes took make made get got leave left
        live lived flee fled fell fall rose rise ran run held hold stand stood face faces faced lost lose won win gather gathered march
        marched rally rallied protest protested arrive arrived attend attended vote voted begin began start started continue continued
        die died dying kill killed killing struck hit sank burned burnt crashed exploded collapsed suffered suffer received receive worked
        work working serve serving served join joined return returned become became seem seems appear appears need needs want wants wait
        waiting waited include including included involve involved accuse accused believe believed feared suspected thought known reported
        ago earlier late later still last today yesterday tomorrow tonight next so far away home abroad overall altogether worldwide
        nationwide according followed following compared versus being having awaiting facing fearing living using
        inside outside aboard worth apiece alone elsewhere onboard underground overnight plus minus off left right per hits dies kills hurt
        hurts say
        says tells remained tested linked accounted combined together either else ahead back forward aside apart previously annually anyway
        fraught aside means though too instead range vary varies close familiar already yet
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

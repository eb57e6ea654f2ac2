using Alerts.Articles;
using Alerts.Stories;

namespace Alerts.Developments.Editions;

/// <summary>Judges an agency's kill: its first sentence takes back the article, and nothing else in it is news.</summary>
internal static class KillNotice
{
    private const string Unheard = "kill: no edition of the article stands that was told, so there is nothing to take back";

    /// <summary>The sentences of the notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="killed">The item of the edition before; null where none stands that was told: then there is nothing to take back.</param>
    /// <param name="before">Its text; null as <paramref name="killed"/>.</param>
    public static IReadOnlyList<JudgedSentence> Judge(ArticleItem notice, ItemId? killed, ArticleItem? before) =>
    [
        .. notice.Analysis.Sentences.Select((_, i) => i == 0 && killed is not null && before is { Analysis.Sentences.Count: > 0 }
            ? new JudgedSentence(i, Fate.Told, 1, 0, "kill: the publisher withdraws the article", null)
            {
                Kind = DevelopmentKind.Correction, Earlier = new SentenceRef(killed, 0, 0, 0),
            }
            : new JudgedSentence(
                i, Fate.Noise, 0, 0, killed is null ? Unheard : "part of a notice that withdraws an article", null)),
    ];
}

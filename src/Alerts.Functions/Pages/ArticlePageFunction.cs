using Alerts.Articles;
using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Alerts.Stories;
using Alerts.Stories.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages;

/// <summary>GET articles/{article}/{edition}: an article, and what became of each of its sentences.</summary>
/// <param name="ingested">The articles.</param>
/// <param name="decisions">What was found in them.</param>
/// <param name="shown">What of that may be shown.</param>
/// <param name="withdrawals">Knows which articles are withdrawn.</param>
/// <param name="session">Tells the operator, who sees the whole text.</param>
public sealed class ArticlePageFunction(
    IngestedStore ingested, DecisionStore decisions, ShownDecisions shown, Withdrawals withdrawals, OperatorSession session)
{
    // Articles that are opened to quote the sentences that were compared with.
    private const int MostEarlier = 20;

    /// <summary>Answers with the page; 404 where there is no such edition, 410 where it was withdrawn.</summary>
    /// <param name="request">The request.</param>
    /// <param name="article">The article's id.</param>
    /// <param name="edition">Number of the edition.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("ArticlePage")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "articles/{article}/{edition:int}")] HttpRequest request, string article,
        int edition, CancellationToken cancellation) => request.AnswerAsync(() => ShowAsync(request, article, edition, cancellation));

    private async Task<IResult> ShowAsync(HttpRequest request, string article, int edition, CancellationToken cancellation)
    {
        if (!ContentId.IsId(article) || edition < 1)
            return Notices.NoArticle();
        var id = new EditionId(article, edition);
        if (await ingested.ReadIfExistsAsync(id, cancellation) is not { } found)
            return Notices.NoArticle();
        if (found.Status != ArticleStatus.Usable || (await withdrawals.AmongAsync([article], cancellation)).Count > 0)
            return Notices.Withdrawn();

        var decided = new List<Decision>();
        foreach (var item in found.Items)
        {
            if (await decisions.ReadIfExistsAsync(id.Item(item.Number), cancellation) is { IsSkipped: false } decision)
                decided.Add(await shown.OfAsync(decision, found.Status, cancellation));
        }

        if (decided.Count == 0)
            return Notices.NoArticle();
        var isOperator = session.Is(request);
        var view = ArticlePageView.Of(found, decided, isOperator);
        return new PageResult(ArticlePage.Create(view.With(await EarlierAsync(view.Wanted, cancellation))), isSecret: isOperator);
    }

    // What is wanted is quoted in what is shown: for the public a dozen sentences at most.
    private async Task<Dictionary<SentenceRef, string>> EarlierAsync(IReadOnlyList<SentenceRef> wanted, CancellationToken cancellation)
    {
        var texts = new Dictionary<SentenceRef, string>();
        foreach (var edition in wanted.GroupBy(at => at.Item.EditionId).OrderByDescending(group => group.Count()).Take(MostEarlier))
        {
            if (await ingested.ReadIfExistsAsync(edition.Key, cancellation) is not { Status: ArticleStatus.Usable } article)
                continue;
            foreach (var at in edition)
                texts[at] = article.Item(at.Item.Number).SentenceText(at.Sentence);
        }

        return texts;
    }
}

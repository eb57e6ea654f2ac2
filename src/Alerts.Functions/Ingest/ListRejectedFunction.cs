using Alerts.Articles;
using Alerts.Functions.Http;
using Alerts.Operators;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Ingest;

/// <summary>GET api/rejected: the files that could not be read, by name, each with cause and remedy.</summary>
/// <param name="gate">Lets the operator in.</param>
/// <param name="rejected">Lists them.</param>
public sealed class ListRejectedFunction(OperatorGate gate, RejectedStore rejected)
{
    /// <summary>Answers with a part of the list.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("ListRejected")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/rejected")] HttpRequest request,
        CancellationToken cancellation) => gate.AnswerPageAsync(
            request, ViewJson.Default.PageRejectedFile, page => rejected.ListAsync(page.Limit, page.After, cancellation));
}

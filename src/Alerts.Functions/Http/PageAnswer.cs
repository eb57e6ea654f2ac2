using System.Text.Json.Serialization.Metadata;
using Alerts.Operators;
using Microsoft.AspNetCore.Http;

namespace Alerts.Functions.Http;

/// <summary>Answers a request for part of a list: the same refusals and the same form for every list.</summary>
internal static class PageAnswer
{
    /// <summary>Lets the operator in, reads which part is wanted, and answers with it or with what is wrong with the request.</summary>
    /// <param name="gate">Lets the operator in.</param>
    /// <param name="request">The request.</param>
    /// <param name="form">The JSON form of the part.</param>
    /// <param name="list">Reads the part; its error is one of the request.</param>
    public static Task<IResult> AnswerPageAsync<T>(
        this OperatorGate gate, HttpRequest request, JsonTypeInfo<Page<T>> form, Func<PageRequest, Task<Result<Page<T>>>> list) =>
        gate.AnswerAsync(request, async () =>
        {
            var wanted = PageRequest.Read(request);
            if (!wanted.IsValid)
                return Problems.BadRequest(wanted.Error);

            var page = await list(wanted.Value);
            return page.IsValid ? Results.Json(page.Value, form) : Problems.BadRequest(page.Error);
        });
}

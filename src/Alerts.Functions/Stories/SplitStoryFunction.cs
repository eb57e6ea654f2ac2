using System.Text.Json;
using System.Text.Json.Serialization;
using Alerts.Functions.Http;
using Alerts.Operators;
using Alerts.Stories;
using Alerts.Stories.Splitting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Stories;

/// <summary>POST api/stories/{id}/split: takes articles out of a story into a new one.</summary>
/// <param name="gate">Lets the operator in.</param>
/// <param name="split">Splits it.</param>
public sealed class SplitStoryFunction(OperatorGate gate, SplitStory split)
{
    /// <summary>Answers 200 with what came of it, also where they were split before; 404 where there is no such story; 400 with the cause.</summary>
    /// <param name="request">The request; its body names the articles.</param>
    /// <param name="id">The story's whole id.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("SplitStory")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/stories/{id}/split")] HttpRequest request, string id,
        CancellationToken cancellation) => gate.AnswerAsync(request, async () =>
        {
            var (body, problem) = await JsonBody.ReadAsync(request, SplitBodyJson.Default.SplitBody, cancellation);
            if (body is null)
                return problem!;

            var done = await split.SplitAsync(id, [.. body.Items?.OfType<string>() ?? []], cancellation);
            return done.IsValid ? Results.Json(done.Value, ViewJson.Default.StorySplitDone)
                : done.Error.Code == UnknownStory.Code ? Problems.NotFound(done.Error)
                : Problems.BadRequest(done.Error);
        });
}

/// <summary>A split as a program asks for it.</summary>
/// <param name="Items">What moves (<see cref="SplitStory.SplitAsync"/>).</param>
internal sealed record SplitBody(IReadOnlyList<string?>? Items);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SplitBody))]
internal sealed partial class SplitBodyJson : JsonSerializerContext;

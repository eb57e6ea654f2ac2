using System.Text.Json;
using System.Text.Json.Serialization;
using Alerts.Functions.Http;
using Alerts.Operators;
using Alerts.Stories;
using Alerts.Stories.Merging;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Stories;

/// <summary>POST api/stories/{id}/merge: makes two stories one.</summary>
/// <param name="gate">Lets the operator in.</param>
/// <param name="merge">Merges them.</param>
public sealed class MergeStoriesFunction(OperatorGate gate, MergeStories merge)
{
    /// <summary>Answers 200 with what came of it, also where they were one before; 404 where there is no such story; 400 with the cause.</summary>
    /// <param name="request">The request; its body names the other story.</param>
    /// <param name="id">The story's whole id.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("MergeStories")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/stories/{id}/merge")] HttpRequest request, string id,
        CancellationToken cancellation) => gate.AnswerAsync(request, async () =>
        {
            var (body, problem) = await JsonBody.ReadAsync(request, MergeBodyJson.Default.MergeBody, cancellation);
            if (body is null)
                return problem!;

            var merged = await merge.MergeAsync(id, body.With ?? "", cancellation);
            return merged.IsValid ? Results.Json(merged.Value, ViewJson.Default.StoryMerge)
                : merged.Error.Code == UnknownStory.Code ? Problems.NotFound(merged.Error)
                : Problems.BadRequest(merged.Error);
        });
}

/// <summary>A merge as a program asks for it.</summary>
/// <param name="With">Whole id of the other story.</param>
internal sealed record MergeBody(string? With);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(MergeBody))]
internal sealed partial class MergeBodyJson : JsonSerializerContext;

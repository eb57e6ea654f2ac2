using Alerts.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions;

/// <summary>GET api/health: whether the app runs and reaches its storage.</summary>
/// <param name="storage">The account.</param>
public sealed class HealthFunction(AlertsStorage storage)
{
    /// <summary>Answers 200 once the storage answered; a storage that cannot be reached makes it 500.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("Health")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health")] HttpRequest request, CancellationToken cancellation)
    {
        await storage.Container(Containers.Articles).GetPropertiesAsync(cancellationToken: cancellation);
        return Results.Text("ok");
    }
}

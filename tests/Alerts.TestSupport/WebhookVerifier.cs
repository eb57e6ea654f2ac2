using System.Text.Json;

namespace Alerts.TestSupport;

/// <summary>Verifies webhooks with an implementation that is not ours (npm standardwebhooks).</summary>
public static class WebhookVerifier
{
    /// <summary>What the verifier says: <c>ok</c>, or why not.</summary>
    /// <param name="secret">The endpoint's secret.</param>
    /// <param name="request">The request as it came in.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<string> VerifyAsync(string secret, SinkRequest request, CancellationToken cancellation)
    {
        var headers = request.Headers.Where(h => h.Key.StartsWith("webhook-", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(h => h.Key.ToLowerInvariant(), h => h.Value);
        await using var node = NodeProcess.Start("verify-webhook.mjs", "standardwebhooks", JsonSerializer.Serialize(
            new { secret, headers, body = Convert.ToBase64String(request.Body) }));
        return await node.ReadLineAsync(cancellation);
    }
}

using Alerts.Delivery.Webhooks;

namespace Alerts.Tests.Delivery.Webhooks;

public sealed class WebhookSignatureTests
{
    private const string Secret = "whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
    private static readonly DateTimeOffset Time = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    [Fact]
    public void Several_secrets_give_several_signatures_with_a_blank_between()
    {
        var one = WebhookSignature.Sign([Secret], "id", Time, "{}"u8);
        Assert.StartsWith("v1,", one, StringComparison.Ordinal);
        Assert.Equal($"{one} {one}", WebhookSignature.Sign([Secret, Secret], "id", Time, "{}"u8));
    }

    [Fact]
    public void Id_time_and_body_are_all_signed()
    {
        string[] signatures =
        [
            WebhookSignature.Sign([Secret], "id", Time, "{}"u8),
            WebhookSignature.Sign([Secret], "di", Time, "{}"u8),
            WebhookSignature.Sign([Secret], "id", Time.AddSeconds(1), "{}"u8),
            WebhookSignature.Sign([Secret], "id", Time, "{ }"u8),
        ];
        Assert.Equal(4, signatures.Distinct().Count());
    }
}

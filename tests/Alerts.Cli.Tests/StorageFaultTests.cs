using Azure;

namespace Alerts.Cli.Tests;

public sealed class StorageFaultTests
{
    [Fact]
    public void A_fault_of_the_storage_is_one_sentence_without_what_was_signed()
    {
        var fault = new RequestFailedException(500, "It is overloaded.\r\nHeaders:\nx-secret: 1");
        Assert.Equal("It is overloaded.", StorageFault.Explain(fault));
        Assert.Equal("It is overloaded.", StorageFault.Explain(new AggregateException(new InvalidOperationException(), fault)));
    }

    [Fact]
    public void A_refused_key_is_named() =>
        Assert.Equal("it refuses the key.", StorageFault.Explain(new RequestFailedException(403, "Server failed to authenticate the request.")));

    [Fact]
    public void Other_faults_are_not_explained_away() => Assert.Null(StorageFault.Explain(new InvalidOperationException("a bug")));
}

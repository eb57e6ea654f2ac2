using Xunit;

namespace Alerts.TestSupport;

/// <summary>One Azurite for all tests of an assembly, started by the first that asks; each test takes an account of its own.</summary>
public sealed class AzuriteAccounts : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteProcess>> _process = new(() => AzuriteProcess.StartAsync(CancellationToken.None));
    private int _taken = -1;

    /// <summary>Connection string of an account that nobody used; skips the test where Azurite is not installed.</summary>
    public async Task<string> TakeAsync()
    {
        Assert.SkipWhen(AzuriteProcess.FindProgram() is null, "Azurite is not installed. Run 'npm ci' in the repository.");
        return (await _process.Value).ConnectionString(Interlocked.Increment(ref _taken));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process.IsValueCreated)
            await (await _process.Value).DisposeAsync();
    }
}

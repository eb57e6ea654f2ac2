using System.Runtime.CompilerServices;
using Azure.Core.Pipeline;

namespace Alerts.Storage.Steps;

/// <summary>
/// The label of one place in the code that writes to the storage or sends something: <c>LedgerTable.ClaimAsync</c>. Every write and
/// every send takes one (the clients' own methods are banned, see <c>BannedSymbols.txt</c>), so that a test can stop the process there.
/// </summary>
/// <param name="Label">File and member, and a part where one member has several steps; no two places share one.</param>
internal readonly record struct Step(string Label)
{
    /// <summary>Under this name a request carries the label through the client's pipeline.</summary>
    public const string Property = "alerts-step";

    /// <summary>The step at the place that calls this.</summary>
    /// <param name="part">Distinguishes several steps of one member.</param>
    /// <param name="file">Given by the compiler.</param>
    /// <param name="member">Given by the compiler.</param>
    public static Step Here(string part = "", [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var place = $"{Path.GetFileNameWithoutExtension(file)}.{member}";
        return new Step(part.Length == 0 ? place : $"{place}.{part}");
    }

    /// <summary>Makes calls of a storage client under this label.</summary>
    /// <param name="write">Makes them.</param>
    public async Task<T> WriteAsync<T>(Func<Task<T>> write)
    {
        using var scope = HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [Property] = Label });
        return await write();
    }

    /// <summary>Hands something over to the outside world under this label.</summary>
    /// <param name="send">Hands over.</param>
    /// <param name="lost">What <paramref name="send"/> throws where the connection breaks before the answer came.</param>
    public async Task<T> SendAsync<T>(Func<Task<T>> send, Func<Exception> lost)
    {
        var answer = default(T);
        await StepSwitch.PassAsync(Label, async () => answer = await send(), lost);
        return answer!;
    }
}

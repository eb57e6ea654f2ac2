using System.Diagnostics.CodeAnalysis;
using Alerts.LocalHost;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>The way into a functions app.</summary>
[SuppressMessage("Design", "CA1052", Justification = "The worker's type is neither static nor sealed.")]
public class FunctionsApplication
{
    /// <summary>Starts to build the app whose functions are in the entry assembly.</summary>
    /// <param name="args">The command line; read as configuration.</param>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        StartRefusal.EndWithItsWords();
        return new(args, new HostSetup());
    }
}

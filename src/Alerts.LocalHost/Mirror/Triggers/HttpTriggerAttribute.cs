using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function for HTTP requests. State the level always: without one it is <see
/// cref="AuthorizationLevel.Function"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>All methods, level Function.</summary>
    public HttpTriggerAttribute()
        : this(AuthorizationLevel.Function)
    {
    }

    /// <summary>The given methods, level Function.</summary>
    /// <param name="methods">Such as <c>get</c>; none means all.</param>
    public HttpTriggerAttribute(params string[] methods)
        : this(AuthorizationLevel.Function, methods)
    {
    }

    /// <summary>All methods.</summary>
    /// <param name="authLevel">Which key a call needs.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel)
        : this(authLevel, [])
    {
    }

    /// <summary>The given methods.</summary>
    /// <param name="authLevel">Which key a call needs.</param>
    /// <param name="methods">Such as <c>get</c>; none means all.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    /// <summary>Which key a call needs.</summary>
    public AuthorizationLevel AuthLevel { get; }

    /// <summary>HTTP methods; empty for all.</summary>
    public string[] Methods { get; }

    /// <summary>Route below the route prefix; absent for the function's name.</summary>
    public string? Route { get; set; }
}

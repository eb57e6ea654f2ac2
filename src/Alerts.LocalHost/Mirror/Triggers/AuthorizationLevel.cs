namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key a call of an HTTP function needs.</summary>
public enum AuthorizationLevel
{
    /// <summary>None.</summary>
    Anonymous = 0,

    /// <summary>A signed-in person; this host refuses it.</summary>
    User = 1,

    /// <summary>The function's key, the default host key or the master key.</summary>
    Function = 2,

    /// <summary>A system key; this host refuses it.</summary>
    System = 3,

    /// <summary>The master key.</summary>
    Admin = 4,
}

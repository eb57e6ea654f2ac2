using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Typed things that middleware and function hand to each other during one run.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The worker's name.")]
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    /// <summary>Keeps <paramref name="instance"/> under its type, in place of an earlier one.</summary>
    /// <typeparam name="T">The type to find it by.</typeparam>
    /// <param name="instance">What to keep.</param>
    [SuppressMessage("Naming", "CA1716", Justification = "The worker's name.")]
    void Set<T>(T instance);

    /// <summary>What was kept under the type, or the default value.</summary>
    /// <typeparam name="T">The type it was kept under.</typeparam>
    [SuppressMessage("Naming", "CA1716", Justification = "The worker's name.")]
    T? Get<T>();
}

using System.Diagnostics.CodeAnalysis;

namespace Alerts;

/// <summary>A value, or the reason why there is none. For input that people give; faults of our own are exceptions.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed class Result<T>
    where T : class
{
    private Result(T? value, InputError? error) => (Value, Error) = (value, error);

    /// <summary>The value; null exactly where <see cref="Error"/> is not.</summary>
    public T? Value { get; }

    /// <summary>What is wrong; null exactly where <see cref="Value"/> is not.</summary>
    public InputError? Error { get; }

    /// <summary>True where there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Value is not null;

    /// <summary>A result with a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A result without one.</summary>
    /// <param name="error">The reason.</param>
    public static implicit operator Result<T>(InputError error) => new(null, error);
}

namespace Alerts;

/// <summary>A part of a long list.</summary>
/// <typeparam name="T">Type of what is listed.</typeparam>
/// <param name="Items">What the part holds.</param>
/// <param name="Next">Ask for the part after this one with it; null where there is nothing more.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

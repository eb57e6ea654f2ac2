namespace Alerts.Pages.Models;

/// <summary>What stands around every page of the operator.</summary>
/// <param name="Mark">The mark that its forms must bear.</param>
/// <param name="Said">What came of the last form; null for nothing.</param>
public sealed record OperateFrame(string Mark, string? Said);

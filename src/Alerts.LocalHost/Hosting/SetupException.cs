namespace Alerts.LocalHost;

/// <summary>The app cannot start: a function or setting is not what this host runs. The text names it and the remedy.</summary>
internal sealed class SetupException(string message, Exception? inner = null) : InvalidOperationException(message, inner);

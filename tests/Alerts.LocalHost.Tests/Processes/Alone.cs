namespace Alerts.LocalHost.Tests;

/// <summary>Tests whose processes need the machine: they run after all others, one after the other.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone;

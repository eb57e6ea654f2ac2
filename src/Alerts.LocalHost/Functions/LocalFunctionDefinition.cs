using System.Collections.Immutable;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

/// <summary>What a function's context tells about the function.</summary>
internal sealed class LocalFunctionDefinition(Function function, string kind) : FunctionDefinition
{
    public override ImmutableArray<FunctionParameter> Parameters { get; } =
        [.. function.Method.GetParameters().Select(p => new FunctionParameter(p.Name!, p.ParameterType))];

    public override string PathToAssembly { get; } = function.Type.Assembly.Location;

    public override string EntryPoint { get; } = function.EntryPoint;

    public override string Id { get; } = function.Id;

    public override string Name { get; } = function.Name;

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; } =
        ImmutableDictionary<string, BindingMetadata>.Empty.Add(function.TriggerParameter.Name!,
            new TriggerMetadata(function.TriggerParameter.Name!, kind));

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings { get; } =
        ImmutableDictionary<string, BindingMetadata>.Empty;

    private sealed class TriggerMetadata(string name, string kind) : BindingMetadata
    {
        public override string Name => name;

        public override string Type => kind;

        public override BindingDirection Direction => BindingDirection.In;
    }
}

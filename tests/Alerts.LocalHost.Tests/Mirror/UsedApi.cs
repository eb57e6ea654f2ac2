using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Alerts.LocalHost.Tests;

/// <summary>What a built assembly uses of another one, read from its metadata: types, and <c>type::member</c>.</summary>
internal static class UsedApi
{
    public static HashSet<string> Read(string file, string of)
    {
        using var program = new PEReader(File.OpenRead(file));
        var reader = program.GetMetadataReader();
        var names = new SignatureNames();
        var types = reader.TypeReferences.Where(type => IsOf(reader, type, of))
            .Select(type => names.GetTypeFromReference(reader, type, 0)).ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(types, StringComparer.Ordinal);

        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            if (TypeOf(reader, member, names) is { } type && types.Contains(type))
                used.Add($"{type}::{Signature(reader, member, names)}");
        }

        // "Source = …" in an attribute is text to the compiler's output, not a call.
        foreach (var attribute in reader.CustomAttributes.Select(reader.GetCustomAttribute))
        {
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && TypeOf(reader, reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor), names) is { } type
                && types.Contains(type))
            {
                var set = attribute.DecodeValue(names).NamedArguments;
                used.UnionWith(set.Select(property => $"{type}::set_{property.Name}({property.Type}):System.Void"));
            }
        }

        return used;
    }

    private static bool IsOf(MetadataReader reader, TypeReferenceHandle handle, string assembly)
    {
        var scope = reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind == HandleKind.TypeReference ? IsOf(reader, (TypeReferenceHandle)scope, assembly)
            : scope.Kind == HandleKind.AssemblyReference
                && reader.StringComparer.Equals(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, assembly);
    }

    private static string? TypeOf(MetadataReader reader, MemberReference member, SignatureNames names) => member.Parent.Kind switch
    {
        HandleKind.TypeReference => names.GetTypeFromReference(reader, (TypeReferenceHandle)member.Parent, 0),
        HandleKind.TypeSpecification => SignatureNames.Definition(
            reader.GetTypeSpecification((TypeSpecificationHandle)member.Parent).DecodeSignature(names, null)),
        _ => null,
    };

    private static string Signature(MetadataReader reader, MemberReference member, SignatureNames names)
    {
        var name = reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
            return $"{name}:{member.DecodeFieldSignature(names, null)}";
        var method = member.DecodeMethodSignature(names, null);
        var arity = method.GenericParameterCount == 0 ? "" : $"`{method.GenericParameterCount}";
        return $"{name}{arity}({string.Join(',', method.ParameterTypes)}):{method.ReturnType}";
    }
}

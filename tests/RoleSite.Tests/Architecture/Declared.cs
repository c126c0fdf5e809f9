using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleSite.Tests.Architecture;

/// <summary>What the generator's files declare and name.</summary>
internal static class Declared
{
    /// <summary>Every type, the nested ones too.</summary>
    public static readonly ImmutableArray<INamedTypeSymbol> Types =
    [
        .. SourceCode.Files.SelectMany(tree =>
        {
            var model = SourceCode.Compilation.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes()
                .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                .Select(node => (INamedTypeSymbol)model.GetDeclaredSymbol(node)!);
        }),
    ];

    /// <summary>Every type and member that some file names outside its own declaration.</summary>
    public static readonly HashSet<ISymbol> Named = new(SourceCode.Files.AsParallel().SelectMany(NamedIn).ToArray(), SymbolEqualityComparer.Default);

    /// <summary>
    /// The members that people wrote into a type: not those that the compiler adds, nor those that a base type or an interface asks for.
    /// </summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().Where(member =>
            member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol or IFieldSymbol { AssociatedSymbol: null } or IEventSymbol
            && !member.IsImplicitlyDeclared && !member.IsOverride && !IsAskedFor(member));

    /// <summary>The types that are written as JSON, and all that they hold: the serializer reads their properties.</summary>
    public static HashSet<INamedTypeSymbol> WrittenAsJson()
    {
        var written = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>(Types.SelectMany(type => type.GetAttributes())
            .Where(attribute => attribute.AttributeClass!.Name == nameof(System.Text.Json.Serialization.JsonSerializableAttribute))
            .SelectMany(attribute => Use.Parts(attribute.ConstructorArguments[0].Value as ITypeSymbol)));
        while (open.TryDequeue(out var type))
        {
            if (!written.Add(type.OriginalDefinition)) continue;
            var types = type.GetMembers().OfType<IPropertySymbol>().Select(property => property.Type).Append(type.BaseType);
            foreach (var held in types.SelectMany(Use.Parts))
                open.Enqueue(held);
        }

        return written;
    }

    private static bool IsAskedFor(ISymbol member) =>
        member.ContainingType.AllInterfaces.SelectMany(face => face.GetMembers())
            .Any(asked => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(asked), member));

    /// <summary>The values of a record that is taken apart: "foreach (var (name, text) in entries)".</summary>
    private static IEnumerable<ISymbol> Deconstructed(SemanticModel model, SyntaxNode node)
    {
        var method = node switch
        {
            ForEachVariableStatementSyntax loop => model.GetDeconstructionInfo(loop).Method,
            AssignmentExpressionSyntax assignment => model.GetDeconstructionInfo(assignment).Method,
            _ => null,
        };
        return method?.ContainingType.GetMembers().OfType<IPropertySymbol>() ?? [];
    }

    private static IEnumerable<ISymbol> NamedIn(SyntaxTree tree)
    {
        var model = SourceCode.Compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            foreach (var value in Deconstructed(model, node)) yield return value;
            if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax)) continue;
            var found = model.GetSymbolInfo(node);
            // Code of source generators is not seen here, so that a call with a part of it has only candidates.
            foreach (var candidate in found.CandidateSymbols) yield return candidate.OriginalDefinition;
            if (found.Symbol is not { } symbol) continue;
            yield return symbol.OriginalDefinition;
            if (symbol is IMethodSymbol { ReducedFrom: { } extension })
            {
                yield return extension.OriginalDefinition;
                yield return extension.ContainingType;
            }

            if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }) yield return symbol.ContainingType.OriginalDefinition;
        }
    }
}

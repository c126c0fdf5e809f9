using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleSite.Tests.Architecture;

/// <summary>A file of the generator uses a type, or one of its members: constants too, which leave no trace in the compiled program.</summary>
/// <param name="File">The file that uses, as "Pages/Map/Box.cs".</param>
/// <param name="To">The outermost used type.</param>
/// <param name="ToFile">The file that declares the used type; null where it is not the generator's.</param>
/// <param name="Member">Name of the used member; empty where only the type is named.</param>
internal sealed record Use(string File, INamedTypeSymbol To, string? ToFile, string Member)
{
    public static readonly ImmutableArray<Use> All = [.. SourceCode.Files.AsParallel().AsOrdered().SelectMany(Of)];

    public string Room => SourceCode.RoomOf(File);

    public string ToNamespace => To.ContainingNamespace.ToDisplayString();

    public string Target => $"{To.Name}{(Member.Length > 0 ? "." : "")}{Member}";

    public bool IsOf(Type type) => To.Name == type.Name && ToNamespace == type.Namespace;

    public override string ToString() => $"{File} uses {Target}";

    private static IEnumerable<Use> Of(SyntaxTree tree)
    {
        var model = SourceCode.Compilation.GetSemanticModel(tree);
        var file = SourceCode.Inside(tree.FilePath);
        return tree.GetRoot().DescendantNodes()
            .Where(node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax
                or ConstructorInitializerSyntax or ElementAccessExpressionSyntax)
            .Where(node => node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
            .SelectMany(node => Of(file, model, node))
            .Distinct();
    }

    private static IEnumerable<Use> Of(string file, SemanticModel model, SyntaxNode node)
    {
        var found = model.GetSymbolInfo(node);
        // Code of source generators is not seen here, so that a call with a part of it has only candidates.
        var symbol = found.Symbol ?? found.CandidateSymbols.FirstOrDefault();
        foreach (var type in Types(symbol)) yield return From(file, type, "");
        if (symbol is not (null or INamespaceOrTypeSymbol) && symbol.ContainingType is { } owner) yield return From(file, owner, symbol.Name);
        // What a value is made of is used as well, although no name of it is written: "var page = Make();".
        if (node is SimpleNameSyntax) foreach (var type in Parts(model.GetTypeInfo(node).Type)) yield return From(file, type, "");
    }

    private static Use From(string file, INamedTypeSymbol type, string member)
    {
        var outermost = Outermost(type.OriginalDefinition);
        return new Use(file, outermost, SourceCode.FileOf(outermost), member);
    }

    private static IEnumerable<INamedTypeSymbol> Types(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => Parts(type),
        IMethodSymbol method => method.TypeArguments.SelectMany(Parts).Concat(Parts(method.ReturnType)),
        _ => [],
    };

    /// <summary>A type and what it is made of: ImmutableArray&lt;Page&gt; is ImmutableArray and Page.</summary>
    public static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { IsAnonymousType: false } named => named.TypeArguments.SelectMany(Parts).Prepend(named),
        _ => [],
    };

    public static INamedTypeSymbol Outermost(INamedTypeSymbol type) => type.ContainingType is { } outer ? Outermost(outer) : type;
}

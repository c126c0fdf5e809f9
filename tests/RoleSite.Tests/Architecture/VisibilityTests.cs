using Microsoft.CodeAnalysis;
using Xunit;

namespace RoleSite.Tests.Architecture;

/// <summary>What is public is the door of its folder: the rest is nobody else's business.</summary>
public sealed class VisibilityTests
{
    [Fact]
    public void A_type_is_public_only_where_another_folder_uses_it() =>
        Offenders.None(TopLevel().Where(
            type => type.DeclaredAccessibility == Accessibility.Public && !Doors().Contains(type)).Select(type => type.ToDisplayString()));

    [Fact]
    public void A_type_that_another_folder_uses_is_public() =>
        Offenders.None(TopLevel().Where(
            type => type.DeclaredAccessibility != Accessibility.Public && UsedOutside().Contains(type)).Select(type => type.ToDisplayString()));

    private static IEnumerable<INamedTypeSymbol> TopLevel() => Declared.Types.Where(type => type.ContainingType is null);

    private static HashSet<INamedTypeSymbol> UsedOutside() =>
        new(
            Use.All.Where(use => use.ToFile is { } file && SourceCode.FolderOf(file) != SourceCode.FolderOf(use.File)).Select(use => use.To),
            SymbolEqualityComparer.Default);

    /// <summary>The types that other folders use, and those that are part of what these show: a public member cannot have an internal type.</summary>
    private static HashSet<INamedTypeSymbol> Doors()
    {
        var doors = UsedOutside();
        for (var open = new Queue<INamedTypeSymbol>(doors); open.TryDequeue(out var type);)
        {
            foreach (var shown in Shown(type).SelectMany(Use.Parts).Select(Use.Outermost).Where(shown => SourceCode.FileOf(shown) is not null))
            {
                if (doors.Add(shown)) open.Enqueue(shown);
            }
        }

        return doors;
    }

    private static IEnumerable<ITypeSymbol?> Shown(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected)
            .SelectMany<ISymbol, ITypeSymbol?>(member => member switch
        {
            IMethodSymbol method => [method.ReturnType, .. method.Parameters.Select(parameter => parameter.Type)],
            IPropertySymbol property => [property.Type],
            IFieldSymbol field => [field.Type],
            INamedTypeSymbol nested => Shown(nested),
            _ => [],
        }).Append(type.BaseType).Concat(type.Interfaces);
}

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RoleSite.Generator.Markdown;

public static class TreeSearch
{
    /// <summary>All inlines of a kind in a block, at any depth, in the order of the text.</summary>
    public static IEnumerable<T> Inlines<T>(this Block block)
        where T : Inline => block is LeafBlock leaf ? leaf.Inline?.Descendants<T>() ?? [] : block.Descendants<T>();
}

using System.Collections.Immutable;
using Markdig.Syntax;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;

namespace RoleSite.Generator.Link;

/// <summary>Lists the anchors of a text's headings.</summary>
public static class AnchorsOf
{
    public static ImmutableArray<string> Body(MarkdownBody body) =>
        [.. body.Sections.SelectMany(section => section.Blocks.OfType<HeadingBlock>().Select(ParseMarkdown.HeadingId).Prepend(section.Id))];
}

using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>The marks (ids) that pages have besides those of headings and entries. Two of one name cannot stand on a page.</summary>
public static class PageIds
{
    /// <summary>Marks of pages with the text of a document: roles, comparisons and plain pages.</summary>
    public static readonly ImmutableSortedSet<string> OfDocuments = ImmutableSortedSet.Create(StringComparer.Ordinal,
        "main", "page-contents", "page-sources", "page-backlinks", "page-history",
        "level-table", "nearest-roles", "move-table", "related-roles",
        "facet-table", "difference-table", "same-level-table", "overlap-picture", "similarity", "move-lists");

    /// <summary>Marks of the glossary, where each term is one by its id, and of the index of skills, where each group is one.</summary>
    public static readonly ImmutableSortedSet<string> OfIndexes = ImmutableSortedSet.Create(StringComparer.Ordinal, "main", "page-contents", "page-sources", "levels");

    private const string Source = "source-";

    public static bool IsOfDocument(string id) => OfDocuments.Contains(id) || IsSource(id);

    public static bool IsOfIndex(string id) => OfIndexes.Contains(id) || IsSource(id);

    /// <summary>The mark of a heading on its page: its anchor, unless the page has a mark of that name. A dot stands in no anchor, so the mark is like no other.</summary>
    public static string OfHeading(string anchor) => IsOfDocument(anchor) ? anchor + ".heading" : anchor;

    private static bool IsSource(string id) => id.StartsWith(Source, StringComparison.Ordinal) && id.Length > Source.Length && id.AsSpan(Source.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}

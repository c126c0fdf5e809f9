using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>The ids that pages have besides those of headings and entries. No id can be on a page twice.</summary>
public static class PageIds
{
    /// <summary>Ids on pages that show the text of a document: roles, comparisons and plain pages.</summary>
    public static readonly ImmutableSortedSet<string> OfDocuments = ImmutableSortedSet.Create(StringComparer.Ordinal,
        "main", "page-contents", "page-sources", "page-backlinks", "page-history",
        "level-table", "nearest-roles", "move-table", "related-roles",
        "facet-table", "difference-table", "same-level", "overlap-picture", "similarity", "move-lists", "group-sums", "sums");

    /// <summary>Ids on the glossary, where each term has its own, and on the index of skills, where each group has.</summary>
    public static readonly ImmutableSortedSet<string> OfIndexes = ImmutableSortedSet.Create(StringComparer.Ordinal,
        "main", "page-contents", "page-sources", "levels");

    private const string Source = "source-";

    public static bool IsOfDocument(string id) => OfDocuments.Contains(id) || IsSource(id);

    public static bool IsOfIndex(string id) => OfIndexes.Contains(id) || IsSource(id);

    /// <summary>The id of a heading: its anchor, or the anchor and ".heading" where the page has an id of that name. No anchor has a dot.</summary>
    public static string OfHeading(string anchor) => IsOfDocument(anchor) ? anchor + ".heading" : anchor;

    private static bool IsSource(string id) =>
        id.StartsWith(Source, StringComparison.Ordinal)
        && id.Length > Source.Length
        && id.AsSpan(Source.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}

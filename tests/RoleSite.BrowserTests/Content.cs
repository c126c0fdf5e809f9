using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>The content that a site is built from.</summary>
public enum Content
{
    /// <summary>The made-up site of the tests. What the program does is tested on it, since its names and numbers change only with the tests.</summary>
    Kitchen,

    /// <summary>The content of the repository, or of the folder that ROLESITE_CONTENT names. Tests of it state what is true of any sound content.</summary>
    Real,

    /// <summary>A copy of the same with everything that CONTRIBUTING.md shows how to add. Its new pages are looked at.</summary>
    Contributed,
}

/// <summary>What tests that are true of any sound content run on.</summary>
public static class Contents
{
    public static IReadOnlyList<Content> All { get; } = Enum.GetValues<Content>();

    /// <summary>Every kind of page of every content.</summary>
    public static TheoryData<Content, PageKind> Kinds => Of(Enum.GetValues<PageKind>());

    public static TheoryData<Content, PageKind> ToolKinds => Of(SitePages.Tools);

    /// <summary>Pages that are the same with scripts and without.</summary>
    public static TheoryData<Content, PageKind> KindsToRead => Of(Enum.GetValues<PageKind>().Except(SitePages.Tools));

    public static TheoryData<Content> Each => [.. All];

    /// <summary>These kinds of page, of every content, each with each of these values.</summary>
    public static TheoryData<Content, PageKind, T> With<T>(IEnumerable<PageKind> kinds, params T[] values) =>
        [.. Pairs(kinds).SelectMany(pair => values.Select(value => (pair.Content, pair.Kind, value)))];

    public static TheoryData<Content, PageKind> Of(IEnumerable<PageKind> kinds) => [.. Pairs(kinds)];

    /// <summary>Kinds of page that no contribution of CONTRIBUTING.md changes.</summary>
    private static readonly PageKind[] Unchanged = [PageKind.Method, PageKind.PlainPage, PageKind.Titles, PageKind.Data, PageKind.Design, PageKind.Help, PageKind.NotFound];

    private static IEnumerable<(Content Content, PageKind Kind)> Pairs(IEnumerable<PageKind> kinds) =>
        All.SelectMany(content => kinds.Where(kind => content != Content.Contributed || !Unchanged.Contains(kind)).Select(kind => (content, kind)));
}

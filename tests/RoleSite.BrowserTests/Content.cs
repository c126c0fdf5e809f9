using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>The content that a site is built from.</summary>
public enum Content
{
    /// <summary>
    /// The made-up site of the tests. What the program does is tested on it, since its names and numbers change only with the tests.
    /// </summary>
    Kitchen,

    /// <summary>
    /// The content of the repository, or of the folder that ROLESITE_CONTENT names. Tests of it state what is true of any sound content.
    /// </summary>
    Real,

    /// <summary>A copy of the same with everything that CONTRIBUTING.md shows how to add. Its new pages are looked at.</summary>
    Contributed,
}

/// <summary>What tests that are true of any sound content run on.</summary>
public static class Contents
{
    public static IReadOnlyList<Content> All { get; } = Enum.GetValues<Content>();

    /// <summary>Every kind of page, for tests of what content cannot change. They look at the site of the tests.</summary>
    public static TheoryData<PageKind> EveryKind => [.. Enum.GetValues<PageKind>()];

    public static TheoryData<PageKind> ToolKinds => [.. SitePages.Tools];

    /// <summary>Pages that are the same with scripts and without.</summary>
    public static TheoryData<PageKind> KindsToRead => [.. Enum.GetValues<PageKind>().Except(SitePages.Tools)];

    /// <summary>Every kind of page, of each content in which there is something of its own to see, for tests of what content can change.</summary>
    public static TheoryData<Content, PageKind> Kinds => Of(Enum.GetValues<PageKind>());

    /// <summary>The same without the site of the tests.</summary>
    public static TheoryData<Content, PageKind> WrittenKinds => [.. Written(Enum.GetValues<PageKind>())];

    /// <summary>These kinds of page, of every content but that of the tests.</summary>
    public static IEnumerable<(Content Content, PageKind Kind)> Written(IEnumerable<PageKind> kinds) =>
        Pairs(kinds).Where(pair => pair.Content != Content.Kitchen);

    public static TheoryData<Content> Each => [.. All];

    /// <summary>The same of these kinds, each with each of these values.</summary>
    public static TheoryData<Content, PageKind, T> With<T>(IEnumerable<PageKind> kinds, params T[] values) =>
        [.. Pairs(kinds).SelectMany(pair => values.Select(value => (pair.Content, pair.Kind, value)))];

    public static TheoryData<Content, PageKind> Of(IEnumerable<PageKind> kinds) => [.. Pairs(kinds)];

    /// <summary>Kinds of page that are the same with any content.</summary>
    private static readonly PageKind[] OfTheProgram = [PageKind.Design, PageKind.Help, PageKind.NotFound];

    /// <summary>Kinds of page that no contribution of CONTRIBUTING.md changes.</summary>
    private static readonly PageKind[] Unchanged = [PageKind.Method, PageKind.PlainPage, PageKind.Titles, PageKind.Data];

    /// <summary>Kinds of page of which there are many: a contribution adds one, so there is a new one and an old one to look at.</summary>
    private static readonly PageKind[] Added =
    [
        PageKind.Role, PageKind.Pair, PageKind.WrittenComparison, PageKind.Move, PageKind.Skill, PageKind.Source,
    ];

    private static IEnumerable<(Content Content, PageKind Kind)> Pairs(IEnumerable<PageKind> kinds) =>
        All.SelectMany(content => kinds.Where(kind => IsLookedAt(content, kind)).Select(kind => (content, kind)));

    /// <summary>
    /// A page that gathers from all files holds with the contributions all that it holds without them, and more; it is looked at once.
    /// </summary>
    private static bool IsLookedAt(Content content, PageKind kind) => content switch
    {
        Content.Real => Unchanged.Contains(kind) || Added.Contains(kind),
        Content.Contributed => !Unchanged.Contains(kind) && !OfTheProgram.Contains(kind),
        _ => true,
    };
}

using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>The front page: the answer for the roles that the site puts first, then links to everything else.</summary>
public sealed record HomePageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Question { get; init; }
    /// <summary>The answer in short, from the written comparison of these roles; empty where none is written.</summary>
    public required string AnswerHtml { get; init; }
    public required PageLink? FullComparison { get; init; }
    public required FacetTable Facets { get; init; }
    public required OverlapPicture Overlap { get; init; }
    /// <summary>The skills in which these roles differ most.</summary>
    public required SkillTable Differences { get; init; }
    public required ImmutableArray<SimilarityFigure> Similarities { get; init; }
    public required ImmutableArray<RoleCardGroup> RoleGroups { get; init; }
    /// <summary>Questions of other readers, each with the page that answers it.</summary>
    public required ImmutableArray<Door> Shortcuts { get; init; }
    public required ImmutableArray<Door> Doors { get; init; }
    public required ImmutableArray<LevelEntry> Levels { get; init; }
}

/// <summary>A link to another part of the site, with a sentence on what is there.</summary>
public sealed record Door(PageLink Link, string Text);

/// <summary>All roles, in groups.</summary>
public sealed record RoleIndexModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<RoleCardGroup> Groups { get; init; }
}

/// <summary>One role: its article, its levels, and the roles most like it.</summary>
public sealed record RolePageModel(PageFrame Frame) : PageModel(Frame)
{
    public required RoleMark Mark { get; init; }
    public required string Summary { get; init; }
    public required ImmutableArray<string> AlsoKnownAs { get; init; }
    public required ImmutableArray<ArticleSection> Sections { get; init; }
    /// <summary>What the levels rest on, in a sentence or two.</summary>
    public required string ProfileEvidenceHtml { get; init; }
    /// <summary>The levels of the role by group: a table with one role.</summary>
    public required SkillTable Profile { get; init; }
    public required ImmutableArray<LevelEntry> Levels { get; init; }
    public required ImmutableArray<BasisCount> Bases { get; init; }
    public required ImmutableArray<NearRole> Nearest { get; init; }
    public required ImmutableArray<MoveSummary> Moves { get; init; }
    public required ImmutableArray<PageLink> Related { get; init; }
    public required ImmutableArray<HistoryEntry> History { get; init; }
    public required ImmutableArray<PageLink> Backlinks { get; init; }
}

/// <summary>How many levels of a role rest on one basis.</summary>
public sealed record BasisCount(string Basis, int Count, string Meaning, string MethodAddress);

/// <summary>Two to four roles compared; there are moves only between two.</summary>
public sealed record ComparisonPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required ImmutableArray<RoleMark> Roles { get; init; }
    /// <summary>Address of the tool that compares any roles, with these roles chosen.</summary>
    public required string Others { get; init; }
    /// <summary>The result in a sentence or two.</summary>
    public required string Lead { get; init; }
    /// <summary>Sections of the written comparison; empty where none is written.</summary>
    public required ImmutableArray<ArticleSection> Sections { get; init; }
    public required FacetTable Facets { get; init; }
    /// <summary>The largest, largest first.</summary>
    public required SkillTable Differences { get; init; }
    /// <summary>The smaller ones; null where there are only a few.</summary>
    public required FoldedTable? OtherDifferences { get; init; }
    /// <summary>For each role how many of its levels rest on a source, with the place that says on which.</summary>
    public required ImmutableArray<PageLink> Evidence { get; init; }
    public required ImmutableArray<GroupSum> GroupSums { get; init; }
    /// <summary>The skills that all of the roles need at the same level, by level.</summary>
    public required ImmutableArray<LinkGroup> Shared { get; init; }
    public required OverlapPicture Overlap { get; init; }
    public required ImmutableArray<SimilarityFigure> Similarities { get; init; }
    /// <summary>What the list of skills leaves out of these roles.</summary>
    public required ImmutableArray<string> Partly { get; init; }
    public required ImmutableArray<MoveCard> Moves { get; init; }
    public required ImmutableArray<LevelEntry> Levels { get; init; }
    public required ImmutableArray<HistoryEntry> History { get; init; }
}

/// <summary>All skills, in groups, and the scale of levels.</summary>
public sealed record SkillIndexModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    /// <summary>The reference point that every level is read against.</summary>
    public required string ReferencePoint { get; init; }
    public required ImmutableArray<LevelEntry> Levels { get; init; }
    public required ImmutableArray<SkillIndexGroup> Groups { get; init; }
}

/// <summary>A group of skills; its id is its anchor on the index.</summary>
public sealed record SkillIndexGroup(string Id, string Name, string Text, ImmutableArray<Door> Skills);

/// <summary>One skill: its levels in words, and which role needs which of them.</summary>
public sealed record SkillPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Definition { get; init; }
    public required PageLink Group { get; init; }
    public required ImmutableArray<string> Aliases { get; init; }
    public required ImmutableArray<string> Examples { get; init; }
    /// <summary>What each level looks like for this skill; falls back to the general scale.</summary>
    public required ImmutableArray<SkillLevelText> Levels { get; init; }
    public required ImmutableArray<SkillRoleRow> Roles { get; init; }
    public required ImmutableArray<PageLink> Requires { get; init; }
    public required ImmutableArray<PageLink> Opens { get; init; }
    public required ImmutableArray<FrameworkReference> References { get; init; }
    public required ImmutableArray<PageLink> Backlinks { get; init; }
}

/// <summary>What a level, 0 to 4, looks like for one skill.</summary>
public sealed record SkillLevelText(int Value, string Name, string Letter, string Text);

/// <summary>A role that needs the skill, and its level.</summary>
public sealed record SkillRoleRow(RoleMark Role, LevelCell Level);

/// <param name="Citation">A number in the page's list of sources; null without a source.</param>
public sealed record FrameworkReference(string Framework, string? Code, string Name, string Address, int? Citation);

/// <summary>Every role and every skill in one table.</summary>
public sealed record MatrixPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required SkillTable Table { get; init; }
    public required ImmutableArray<LevelEntry> Levels { get; init; }
    /// <summary>Words for what levels rest on.</summary>
    public required ImmutableArray<string> Bases { get; init; }
    public required ImmutableArray<PageLink> Downloads { get; init; }
}

/// <summary>Every term with its definition, in the order of the alphabet.</summary>
public sealed record GlossaryPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<GlossaryEntry> Terms { get; init; }
}

/// <param name="Id">Anchor on the page.</param>
public sealed record GlossaryEntry(string Id, string Term, string DefinitionHtml, ImmutableArray<string> Aliases,
    ImmutableArray<PageLink> See, ImmutableArray<PageLink> Backlinks);

/// <summary>A plain page such as method or about.</summary>
public sealed record TextPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Summary { get; init; }
    /// <summary>The text before the first heading; may be empty.</summary>
    public required string IntroductionHtml { get; init; }
    public required ImmutableArray<ArticleSection> Sections { get; init; }
    public required ImmutableArray<HistoryEntry> History { get; init; }
}

/// <summary>What changed on the site, newest first.</summary>
public sealed record ChangesPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<ChangeDay> Days { get; init; }
}

/// <summary>The changes of one day; the date as ISO 8601.</summary>
public sealed record ChangeDay(string Date, ImmutableArray<Change> Changes);

public sealed record Change(PageLink Page, string Text);

/// <summary>Rules of the generator, each with a wrong and a right example.</summary>
public sealed record HelpPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    /// <summary>Links to the pages with the other rules.</summary>
    public required ImmutableArray<PageLink> Others { get; init; }
    public required ImmutableArray<HelpGroup> Groups { get; init; }
}

/// <summary>The rules of one stage; its id is its anchor.</summary>
public sealed record HelpGroup(string Id, string Name, string Text, ImmutableArray<HelpEntry> Rules);

/// <param name="Id">Anchor, the code in lower case.</param>
/// <param name="Severity">error or warning.</param>
public sealed record HelpEntry(string Id, string Code, string Title, string Severity, string Meaning, string Remedy, string Wrong, string Right);

/// <summary>The data to download.</summary>
public sealed record DataPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<DataDownload> Downloads { get; init; }
}

/// <summary>A data set in its formats.</summary>
public sealed record DataDownload(string Name, string Text, ImmutableArray<PageLink> Files);

/// <summary>What is shown at every address that has no page: links to the rest of the site.</summary>
public sealed record NotFoundPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required ImmutableArray<Door> Doors { get; init; }
}

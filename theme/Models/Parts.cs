using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>How readers recognise a role on every page: its name, its short form, and a sign with a colour, never colour alone.</summary>
/// <param name="Sign">circle, square, triangle, diamond, cross, hexagon, wedge or hourglass.</param>
/// <param name="Colour">blue, orange, green, purple, red or teal.</param>
/// <param name="Fill">striped, banded or barred where another role beside it has the same sign or colour; else empty.</param>
public sealed record RoleMark(string Name, string Short, string Address, string Sign, string Colour, string Fill = "")
{
    /// <summary>The classes by which the style sheet draws the mark.</summary>
    public string Classes => $"{Sign} {Colour} {Fill}".TrimEnd();
}

/// <summary>A role's level in one skill, ready to show.</summary>
/// <param name="Value">0 (none) to 4 (expert).</param>
/// <param name="Letter">One letter for tables without colour: – A W P E.</param>
/// <param name="Basis">What the level rests on, in a word; empty where the level is none.</param>
/// <param name="IsEditorial">Whether the level is our own judgement.</param>
/// <param name="Note">The reason, in a sentence; null where none is given.</param>
/// <param name="Citations">Numbers in the page's list of sources.</param>
public sealed record LevelCell(
    int Value, string Name, string Letter, string Basis, bool IsEditorial, string? Note, ImmutableArray<int> Citations, bool Signature);

/// <summary>A level of the scale, for legends and the level table.</summary>
public sealed record LevelEntry(int Value, string Name, string Letter, string Means, string Help, string Evidence);

/// <summary>The levels of roles in skills: the dot plot, the heat table and the profile are drawn from this.</summary>
public sealed record SkillTable(string Caption, ImmutableArray<RoleMark> Roles, ImmutableArray<SkillTableGroup> Groups);

/// <summary>A table that readers open by a line of text.</summary>
public sealed record FoldedTable(string Title, SkillTable Table);

/// <param name="Heading">Null for a table without groups.</param>
public sealed record SkillTableGroup(PageLink? Heading, ImmutableArray<SkillTableRow> Rows);

/// <param name="Cells">One cell per role, in the order of the table's roles.</param>
/// <param name="Reading">The row in words, such as "AI Engineer 2 levels higher" or "the same".</param>
public sealed record SkillTableRow(PageLink Skill, ImmutableArray<LevelCell> Cells, string Reading);

/// <summary>Which of the roles compared needs more in a group of skills, in a sentence that counts skills.</summary>
public sealed record GroupSum(PageLink Group, string Text);

/// <summary>Focus, Skills, Tasks and Goal of two to four roles side by side.</summary>
public sealed record FacetTable(string Caption, ImmutableArray<RoleMark> Roles, ImmutableArray<FacetRow> Rows);

/// <param name="CellsHtml">One cell per role, in the order of the table's roles.</param>
public sealed record FacetRow(string Facet, ImmutableArray<string> CellsHtml);

/// <summary>Which roles need which skills at working level or above: one row per combination of roles that occurs.</summary>
public sealed record OverlapPicture(string Caption, ImmutableArray<RoleMark> Roles, ImmutableArray<OverlapRow> Rows, int LargestCount);

/// <param name="Members">For each role of the picture, whether it belongs to the combination.</param>
/// <param name="Label">In words, such as "all three" or "only AI Engineer".</param>
/// <param name="Skills">The names of the skills in one text; null where a table of the same page names them all.</param>
public sealed record OverlapRow(ImmutableArray<bool> Members, string Label, int Count, string? Skills);

/// <summary>How alike two roles are, with the sums behind the number.</summary>
/// <param name="Percent">Weighted Jaccard index, 0 to 100.</param>
/// <param name="SharedLevels">Sum of the smaller levels.</param>
/// <param name="AllLevels">Sum of the larger levels.</param>
/// <param name="Compare">The page that compares the two; null on that page itself.</param>
public sealed record SimilarityFigure(RoleMark A, RoleMark B, int Percent, int SharedLevels, int AllLevels, PageLink? Compare);

/// <summary>A row of a square of pairs.</summary>
/// <param name="Cells">One cell per column; null on the diagonal and where a pair has no page.</param>
public sealed record PairRow(RoleMark Role, ImmutableArray<PairCell?> Cells);

/// <summary>How alike two roles are, 0 to 100, as a link to their comparison.</summary>
public sealed record PairCell(PageLink Link, int Percent);

/// <summary>A role that is like another, and why.</summary>
public sealed record NearRole(RoleMark Role, int Percent, string Why, PageLink? Compare);

/// <summary>What changed on a day; the date as ISO 8601.</summary>
public sealed record HistoryEntry(string Date, string Text);

/// <summary>An entry of an index of roles.</summary>
public sealed record RoleCard(RoleMark Mark, string Summary, ImmutableArray<string> AlsoKnownAs);

/// <summary>A group in an index of roles, with what its roles work on.</summary>
public sealed record RoleCardGroup(string Name, string Text, ImmutableArray<RoleCard> Roles);

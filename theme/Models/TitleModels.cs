using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Where authorities file job titles: at a glance, what follows from it, and in words.</summary>
public sealed record TitlesPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<ArticleSection> Stories { get; init; }
    public required TitleTable Table { get; init; }
    /// <summary>Every mark that a cell can have, with its meaning.</summary>
    public required ImmutableArray<FilingMark> Marks { get; init; }
    public required ImmutableArray<PageLink> Downloads { get; init; }
}

/// <summary>What each authority does with each title: the picture and the table of words are drawn from this.</summary>
public sealed record TitleTable(string Caption, string WordsCaption, ImmutableArray<TitleAuthority> Authorities, ImmutableArray<TitleRow> Rows);

/// <param name="Citation">A number in the page's list of sources.</param>
/// <param name="Own">How many titles have an entry of their own there.</param>
/// <param name="LookedUp">How many titles were looked up there.</param>
public sealed record TitleAuthority(string Name, string? Note, int Citation, int Own, int LookedUp);

/// <param name="Address">The page of the role with this title; null where the site has none.</param>
/// <param name="Cells">One cell per authority, in the order of the table's authorities.</param>
/// <param name="NotLookedUp">The authorities where nobody looked this title up, in one text; empty where there are none.</param>
public sealed record TitleRow(string Name, string? Address, ImmutableArray<TitleCell> Cells, string NotLookedUp);

/// <param name="Words">What the cell says, in words.</param>
/// <param name="Citations">Numbers in the page's list of sources.</param>
/// <param name="IsKnown">False where nobody looked the title up.</param>
public sealed record TitleCell(FilingMark Mark, string Words, string? Note, ImmutableArray<int> Citations, bool IsKnown);

/// <summary>How readers recognise a cell: by a shape, and by a letter that says the same.</summary>
/// <param name="Shape">square, triangle, diamond, circle, hexagon, cross or dash.</param>
public sealed record FilingMark(string Shape, string Letter, string Name);

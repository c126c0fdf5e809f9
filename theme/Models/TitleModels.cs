using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Where authorities file job titles: what it leads to, at a glance, and in words.</summary>
public sealed record TitlesPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<ArticleSection> Stories { get; init; }
    public required TitleTable Table { get; init; }
    /// <summary>Every mark that a cell may have, with its meaning.</summary>
    public required ImmutableArray<FilingMark> Marks { get; init; }
    public required ImmutableArray<PageLink> Downloads { get; init; }
}

/// <summary>Titles by authorities: the picture and the list of words are drawn from this.</summary>
public sealed record TitleTable(string Caption, string WordsCaption, ImmutableArray<TitleAuthority> Authorities, ImmutableArray<TitleRow> Rows);

/// <param name="Citation">Number into the page's list of sources.</param>
/// <param name="Own">Titles that have an entry of their own.</param>
/// <param name="LookedUp">Titles that were looked up.</param>
public sealed record TitleAuthority(string Name, string? Note, int Citation, int Own, int LookedUp);

/// <param name="Address">Page of the role with this title; null where the site has none.</param>
/// <param name="Cells">One cell an authority, in the order of the table's authorities.</param>
/// <param name="NotLookedUp">The authorities that nobody has asked about this title, in one text; empty where there is none.</param>
public sealed record TitleRow(string Name, string? Address, ImmutableArray<TitleCell> Cells, string NotLookedUp);

/// <param name="Words">The whole cell in words.</param>
/// <param name="Citations">Numbers into the page's list of sources.</param>
/// <param name="IsKnown">False where nobody looked the title up.</param>
public sealed record TitleCell(FilingMark Mark, string Words, string? Note, ImmutableArray<int> Citations, bool IsKnown);

/// <summary>How a cell is recognised: by its shape, and by a letter that says the same.</summary>
/// <param name="Shape">square, triangle, diamond, circle, hexagon, cross or dash.</param>
public sealed record FilingMark(string Shape, string Letter, string Name);

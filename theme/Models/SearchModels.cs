using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>The search, and a list of everything for those who browse.</summary>
public sealed record SearchPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<FindLetter> Letters { get; init; }
    /// <summary>Where the list takes several pages, a link to each, named after its first line; else empty.</summary>
    public required ImmutableArray<PageLink> Parts { get; init; }
}

/// <summary>Everything that begins with one letter; its anchor is "letter-{Letter}".</summary>
public sealed record FindLetter(string Letter, ImmutableArray<FindLine> Lines);

/// <param name="Text">The name by which it is listed here: its title or another of its names.</param>
/// <param name="Kind">What it is, such as "role"; empty where it is listed by another name.</param>
/// <param name="Also">Its other names in one text; may be empty.</param>
public sealed record FindLine(string Text, PageLink Link, string Kind, string Also);

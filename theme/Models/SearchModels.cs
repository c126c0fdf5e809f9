using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>The search, and a list of what there is for those who look without it.</summary>
public sealed record SearchPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<FindLetter> Letters { get; init; }
    /// <summary>The pages of a list that is too long for one, each named by its first line; empty where one page holds it.</summary>
    public required ImmutableArray<PageLink> Parts { get; init; }
}

/// <summary>What begins with one letter; its anchor is "letter-{Letter}".</summary>
public sealed record FindLetter(string Letter, ImmutableArray<FindLine> Lines);

/// <param name="Text">The name under which it stands here: its own, or another.</param>
/// <param name="Kind">What it is, such as "role"; empty under another name.</param>
/// <param name="Also">Its other names in one text; may be empty.</param>
public sealed record FindLine(string Text, PageLink Link, string Kind, string Also);

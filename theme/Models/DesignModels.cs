using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>The design language for those who carry it on, shown by the parts themselves.</summary>
public sealed record DesignPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    /// <summary>The background, text, lines and shades of levels.</summary>
    public required ImmutableArray<DesignColour> Colours { get; init; }
    /// <summary>The colours of roles.</summary>
    public required ImmutableArray<DesignColour> RoleColours { get; init; }
    public required ImmutableArray<string> Signs { get; init; }
    public required ImmutableArray<RoleMark> Roles { get; init; }
    public required ImmutableArray<DesignType> Types { get; init; }
    public required ImmutableArray<DesignSpace> Spaces { get; init; }
    public required ImmutableArray<LevelEntry> Levels { get; init; }
    public required SkillTable Differences { get; init; }
    public required OverlapPicture Overlap { get; init; }
    public required ImmutableArray<SimilarityFigure> Similarities { get; init; }
    public required Door Door { get; init; }
}

/// <param name="Name">Its name in the style sheet.</param>
/// <param name="Light">The form for light pages, #rrggbb.</param>
/// <param name="Contrast">The contrast with the background, light and dark, in words; empty for the background itself.</param>
public sealed record DesignColour(string Name, string Use, string Light, string Dark, string Contrast);

/// <param name="Size">As written in the style sheet.</param>
public sealed record DesignType(string Name, string Size, string Use);

/// <param name="Width">The length, with its unit, for drawing it.</param>
public sealed record DesignSpace(string Name, string Width, string Use);

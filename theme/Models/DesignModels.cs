using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>The design language for those who carry it on, shown by the parts themselves.</summary>
public sealed record DesignPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    /// <summary>Ground, text, lines and the shades of levels.</summary>
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

/// <param name="Name">As the style sheet calls it.</param>
/// <param name="Light">The form on a light ground, #rrggbb.</param>
/// <param name="Contrast">Contrast with the ground, light and dark, in words; empty for the ground itself.</param>
public sealed record DesignColour(string Name, string Use, string Light, string Dark, string Contrast);

/// <param name="Size">As the style sheet writes it.</param>
public sealed record DesignType(string Name, string Size, string Use);

/// <param name="Width">Length for a picture of it, with its unit.</param>
public sealed record DesignSpace(string Name, string Width, string Use);

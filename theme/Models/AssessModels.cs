using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Rate yourself: a script makes the tool; what the page itself holds works without a script, and on paper.</summary>
public sealed record AssessPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    public required ImmutableArray<LevelEntry> Levels { get; init; }
    /// <summary>The roles to start from and to compare with.</summary>
    public required ImmutableArray<Choice> Roles { get; init; }
    /// <summary>The pages of the same roles.</summary>
    public required ImmutableArray<PageLink> RolePages { get; init; }
    /// <summary>The few skills that tell the roles apart, the most telling first.</summary>
    public required ImmutableArray<TellingSkill> Telling { get; init; }
    public required ImmutableArray<AssessGroup> Groups { get; init; }
}

/// <param name="Practitioners">A few of the roles that need the skill as practitioners or better.</param>
/// <param name="More">How many further roles do.</param>
public sealed record TellingSkill(PageLink Skill, ImmutableArray<PageLink> Practitioners, int More);

/// <summary>A group of skills and its skills, to be rated on paper.</summary>
public sealed record AssessGroup(PageLink Group, ImmutableArray<PageLink> Skills);

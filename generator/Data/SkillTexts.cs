using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>What each skill of a group is and what its levels look like, for those who rate themselves.</summary>
internal static class SkillTexts
{
    public static SortedDictionary<string, SkillText> Of(Site site, SkillGroup group)
    {
        ImmutableArray<string> general = [.. site.Levels.Levels.Skip(1).Select(level => level.Means)];
        return new SortedDictionary<string, SkillText>(
            group.Skills.ToDictionary(
                skill => skill.Id.Value.Value,
                skill => new SkillText(skill.Definition, skill.Levels.IsEmpty ? general : skill.Levels),
                StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}

/// <param name="Levels">From awareness to expert.</param>
internal sealed record SkillText(string Definition, ImmutableArray<string> Levels);

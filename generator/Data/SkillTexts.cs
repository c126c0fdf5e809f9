using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>What each of some skills is and what its levels look like, for those who rate themselves.</summary>
internal static class SkillTexts
{
    public static SortedDictionary<string, SkillText> Of(Site site, IEnumerable<Skill> skills)
    {
        ImmutableArray<string> general = [.. site.Levels.Levels.Skip(1).Select(level => level.Means)];
        return new SortedDictionary<string, SkillText>(
            skills.ToDictionary(
                skill => skill.Id.Value.Value,
                skill => new SkillText(skill.Definition, skill.Levels.IsEmpty ? general : skill.Levels),
                StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}

/// <param name="Levels">From awareness to expert.</param>
internal sealed record SkillText(string Definition, ImmutableArray<string> Levels);

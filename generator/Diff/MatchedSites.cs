using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diff;

/// <summary>Which role and skill of the base is which of the head: the one of the same id, or the one that moved from its address.</summary>
internal sealed class MatchedSites(Site from, Site to)
{
    private readonly Dictionary<string, string> _moved =
        to.Redirects.ToDictionary(redirect => redirect.From, redirect => redirect.To.Value, StringComparer.Ordinal);

    public Site Base => from;

    public Site Head => to;

    public LinkedRole? RoleOf(LinkedRole role) =>
        to.Role(role.Slug) ?? to.Roles.FirstOrDefault(other => other.Address.Value == _moved.GetValueOrDefault(role.Address.Value));

    public LinkedRole? RoleBefore(LinkedRole role) => from.Roles.FirstOrDefault(other => RoleOf(other) == role);

    /// <summary>The position in the head of a skill of the base; -1 where it is gone.</summary>
    public int SkillOf(int position)
    {
        var id = from.Skills.Skills[position].Id.Value;
        var same = to.Skills.PositionOf(id);
        if (same >= 0) return same;
        var address = _moved.GetValueOrDefault(SitePath.Skill(id).Value);
        return address is null ? -1 : to.Skills.Skills.Index().Where(skill => SitePath.Skill(skill.Item.Id.Value).Value == address)
            .Select(skill => skill.Index).FirstOrDefault(-1);
    }

    /// <summary>Whether an address of the base still leads somewhere.</summary>
    public bool Leads(string address, IReadOnlySet<string> addresses) => addresses.Contains(address) || _moved.ContainsKey(address);

    /// <summary>What is new, gone or has another id.</summary>
    public ImmutableArray<string> Things()
    {
        var skills = from.Skills.Skills.Select((skill, i) => (skill, SkillOf(i))).ToArray();
        return
        [
            .. from.Roles.Where(role => RoleOf(role) is null).Select(role => $"The role {role.Title} is gone."),
            .. to.Roles.Where(role => RoleBefore(role) is null).Select(role => $"The role {role.Title} is new."),
            .. from.Roles.Where(role => RoleOf(role) is { } now && now.Slug != role.Slug)
                .Select(role => $"The role {role.Title} is now called '{RoleOf(role)!.Slug}' instead of '{role.Slug}'."),
            .. skills.Where(pair => pair.Item2 < 0).Select(pair => $"The skill {pair.skill.Name} is gone."),
            .. to.Skills.Skills.Where((_, i) => skills.All(pair => pair.Item2 != i)).Select(skill => $"The skill {skill.Name} is new."),
            .. skills.Where(pair => pair.Item2 >= 0 && to.Skills.Skills[pair.Item2].Id.Value != pair.skill.Id.Value)
                .Select(pair => $"The skill {pair.skill.Name} is now called '{to.Skills.Skills[pair.Item2].Id.Value}'."),
            .. from.Sources.Keys.Except(to.Sources.Keys).Select(source => $"The source {source} is gone."),
            .. to.Sources.Keys.Except(from.Sources.Keys).Select(source => $"The source {source} is new."),
        ];
    }
}

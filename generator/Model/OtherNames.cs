namespace RoleSite.Generator.Model;

/// <summary>The ids of roles, skills, sources, groups and terms by their other names: title, alias, example.</summary>
public sealed class OtherNames
{
    private readonly Dictionary<string, (string What, string Id)> _names = new(StringComparer.Ordinal);

    public OtherNames(ParsedInput input)
    {
        foreach (var role in input.Roles) Add("role", role.Slug.Value, "the title", role.Head.Title.Value, role.Plural.Value, role.Short.Value);
        foreach (var role in input.Roles) Add("role", role.Slug.Value, "another name", [.. role.AlsoKnownAs]);
        Skill[] skills = [.. input.SkillGroups.SelectMany(group => group.Skills)];
        foreach (var skill in skills) Add("skill", skill.Id.Value.Value, "the name", skill.Name);
        foreach (var skill in skills) Add("skill", skill.Id.Value.Value, "another name", [.. skill.Aliases.Select(alias => alias.Value)]);
        foreach (var skill in skills) Add("skill", skill.Id.Value.Value, "an example", [.. skill.Examples]);
        foreach (var source in input.Sources) Add("source", source.Id.Value.Value, "the title", source.Title);
        foreach (var group in input.Settings?.RoleGroups ?? []) Add("role group", group.Id.Value, "the name", group.Name);
        foreach (var term in input.Terms) Add("term", term.Id.Value.Value, "the name", term.Name.Value);
        foreach (var term in input.Terms) Add("term", term.Id.Value.Value, "another name", [.. term.Aliases]);
    }

    /// <summary>Of what the words are another name, and which one; null where they are a name of nothing, or of two things.</summary>
    /// <param name="kind">"role", "skill", "source", "role group" or "term".</param>
    public (string What, string Id)? Find(string kind, string written) =>
        _names.TryGetValue(Key(kind, written), out var meant) && meant.Id.Length > 0 ? meant : null;

    /// <summary>A name of two things of one kind is a name of neither; what was added first weighs more.</summary>
    private void Add(string kind, string id, string what, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var key = Key(kind, name);
            if (_names.TryAdd(key, (what, id)) || _names[key].Id == id || _names[key].What != what) continue;
            _names[key] = (what, "");
        }
    }

    private static string Key(string kind, string name)
    {
        var words = name.ToLowerInvariant().Split([' ', '-', '_', '.'], StringSplitOptions.RemoveEmptyEntries);
        return $"{kind}:{string.Join(' ', words)}";
    }
}

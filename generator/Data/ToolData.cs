using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>The matrix as the tools in the browser read it: positions instead of names, a digit a level, so that it stays small.</summary>
internal sealed record ToolData
{
    public const string Address = "/data/tools.json";

    /// <summary>By value, from none to expert.</summary>
    public required IEnumerable<ToolLevel> Levels { get; init; }

    public required Thresholds Thresholds { get; init; }

    public required IEnumerable<ToolBasis> Bases { get; init; }

    public required IEnumerable<ToolGroup> Groups { get; init; }

    public required IEnumerable<ToolSkill> Skills { get; init; }

    public required IEnumerable<ToolRole> Roles { get; init; }

    /// <summary>Positions of the roles, those that are alike side by side.</summary>
    public required IEnumerable<int> RoleOrder { get; init; }

    /// <summary>Positions of the skills, those side by side that the same roles need.</summary>
    public required IEnumerable<int> SkillOrder { get; init; }

    /// <summary>Positions of the few skills that tell the roles apart, the most telling first.</summary>
    public required IEnumerable<int> Telling { get; init; }

    /// <summary>How signs are filled that cannot be told apart by sign and colour alone.</summary>
    public required IEnumerable<string> Fills { get; init; }

    /// <summary>Comparisons that have a page, as the last part of its address.</summary>
    public required IEnumerable<string> Comparisons { get; init; }

    public static ToolData Of(ComparedSite compared)
    {
        var (site, skills) = (compared.Site, compared.Site.Skills);
        return new ToolData
        {
            Levels = site.Levels.Levels.Select(level => new ToolLevel(level.Name, level.Letter, level.Means)),
            Thresholds = Thresholds.OfTheScale,
            Bases = ToolBasis.All,
            Groups = skills.Groups.Select(group => new ToolGroup(group.Id.Value, group.Name)),
            Skills = skills.Skills.Select((skill, i) => new ToolSkill(
                skill.Id.Value.Value,
                skill.Name,
                skills.Groups.IndexOf(skills.GroupOf[i]),
                skill.Requires.Select(required => skills.PositionOf(required.Value)))),
            Roles = site.Roles.Select(role => Role(site, role)),
            RoleOrder = compared.RoleOrder,
            SkillOrder = compared.SkillOrder,
            Telling = compared.Telling,
            Fills = RoleSigns.Fills,
            Comparisons = compared.Comparisons.Select(comparison => comparison.Address.Value.Split('/')[2]),
        };
    }

    private static ToolRole Role(Site site, LinkedRole role) => new(
        role.Slug.Value, role.Title, role.Role.Article.Short.Value, role.Role.Article.Sign, role.Role.Article.Colour,
        LevelDigits.Of(role.Role.Levels),
        string.Concat(role.Role.Cells.Select(ToolBasis.LetterOf)),
        role.Role.Signature,
        role.Role.Article.AlsoKnownAs);
}

internal sealed record ToolLevel(string Name, string Letter, string Means);

/// <summary>The lowest levels at which a skill counts, by their values.</summary>
/// <param name="Working">From here on a role counts as needing a skill where only yes or no is shown.</param>
/// <param name="Practitioner">From here on a skill belongs to the core of a role.</param>
internal sealed record Thresholds(int Working, int Practitioner)
{
    public static readonly Thresholds OfTheScale = new(Level.Working.Value, Level.Practitioner.Value);
}

internal sealed record ToolGroup(string Id, string Name);

/// <param name="Group">Position of the group.</param>
/// <param name="Requires">Positions of the skills to learn, at least in part, before this one.</param>
internal sealed record ToolSkill(string Id, string Name, int Group, IEnumerable<int> Requires);

/// <param name="Levels">A digit from 0 to 4 for each skill.</param>
/// <param name="Basis">For each skill the letter of its <see cref="ToolBasis"/>; "-" where the matrix has no cell.</param>
/// <param name="Signature">Positions of the signature skills.</param>
/// <param name="Names">What the role is called besides.</param>
internal sealed record ToolRole(
    string Id,
    string Title,
    string Short,
    string Sign,
    string Colour,
    string Levels,
    string Basis,
    IEnumerable<int> Signature,
    IEnumerable<string> Names);

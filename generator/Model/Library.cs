using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>
/// What Validate hands to Link: the documents in the order in which the site lists them, also those in which a mistake was found, so that Link can
/// name their other mistakes.
/// </summary>
public sealed record Library
{
    public required SiteSettings Settings { get; init; }
    public required LevelScale Levels { get; init; }
    public required SkillCatalogue Skills { get; init; }
    /// <summary>By role group, then title.</summary>
    public required ImmutableArray<Role> Roles { get; init; }
    public required ImmutableArray<WrittenComparison> Comparisons { get; init; }
    public required ImmutableArray<TextPage> Pages { get; init; }
    public required ImmutableSortedDictionary<Slug, Source> Sources { get; init; }
    /// <summary>By name.</summary>
    public required ImmutableArray<Term> Terms { get; init; }
    public TitleFilings? Titles { get; init; }
    public AdvertFile? Adverts { get; init; }
    public AgreementFile? Agreement { get; init; }
    public required ImmutableArray<AssetFile> Assets { get; init; }
    public required DeclaredNames Declared { get; init; }
    public required OtherNames OtherNames { get; init; }
    /// <summary>The same as <see cref="ParsedInput.Unsound"/>.</summary>
    public required ImmutableHashSet<string> Unsound { get; init; }
}

/// <summary>A role with its levels.</summary>
/// <param name="Cells">One cell for each skill of the catalogue, in its order; null where the role does not need the skill.</param>
/// <param name="Levels">The level in each skill of the catalogue, in its order: the vector that comparisons work on.</param>
/// <param name="Signature">Positions in the catalogue of the skills that make the role what it is.</param>
public sealed record Role(RoleArticle Article, SkillMatrix Matrix, ImmutableArray<MatrixCell?> Cells, ImmutableArray<Level> Levels,
    ImmutableArray<int> Signature)
{
    public Slug Slug => Article.Slug;

    public string Title => Article.Head.Title.Value;

    /// <summary>Sum of the values of all levels. It measures moves to the role; roles are never ranked by it.</summary>
    public int LevelPoints
    {
        get
        {
            var points = 0;
            foreach (var level in Levels) points += level.Value;
            return points;
        }
    }
}

/// <summary>All skills in the order in which the site lists them: by group, then as the group's file lists them.</summary>
public sealed class SkillCatalogue
{
    private readonly Dictionary<Slug, int> _positions;
    private readonly ILookup<Slug, Skill> _requiring;

    public SkillCatalogue(ImmutableArray<SkillGroup> groups)
    {
        Groups = groups;
        Skills = [.. groups.SelectMany(group => group.Skills)];
        _positions = new Dictionary<Slug, int>(Skills.Length);
        GroupOf = [.. groups.SelectMany(group => group.Skills.Select(_ => group))];
        for (var i = 0; i < Skills.Length; i++) _positions.TryAdd(Skills[i].Id.Value, i);
        Requires = [.. Skills.Select(skill => Known(skill.Requires))];
        _requiring = Skills.SelectMany(skill => skill.Requires.Select(required => required.Value).Distinct(), (skill, required) => (required, skill))
            .ToLookup(pair => pair.required, pair => pair.skill);
    }

    public ImmutableArray<SkillGroup> Groups { get; }

    public ImmutableArray<Skill> Skills { get; }

    /// <summary>The group of each skill, by the skill's position.</summary>
    public ImmutableArray<SkillGroup> GroupOf { get; }

    /// <summary>The positions of the skills that a skill requires, by its own position.</summary>
    public ImmutableArray<ImmutableArray<int>> Requires { get; }

    /// <summary>The skills that require a skill, in the order of the catalogue.</summary>
    public IEnumerable<Skill> Requiring(Slug skill) => _requiring[skill];

    private ImmutableArray<int> Known(ImmutableArray<Placed<Slug>> skills) =>
        [.. skills.Select(skill => PositionOf(skill.Value)).Where(position => position >= 0)];

    /// <summary>Position of a skill, or -1 where there is none of that name.</summary>
    public int PositionOf(Slug skill) => _positions.GetValueOrDefault(skill, -1);
}

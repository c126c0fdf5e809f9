using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>What Parse hands to Validate: every document that could be read. References between documents are not looked at yet.</summary>
public sealed record ParsedInput
{
    public required SiteSettings? Settings { get; init; }
    public required LevelScale? Levels { get; init; }
    public required ImmutableArray<RoleArticle> Roles { get; init; }
    public required ImmutableArray<SkillMatrix> Matrices { get; init; }
    public required ImmutableArray<SkillGroup> SkillGroups { get; init; }
    public required ImmutableArray<WrittenComparison> Comparisons { get; init; }
    public required ImmutableArray<TextPage> Pages { get; init; }
    /// <summary>The heads of roles, comparisons and pages.</summary>
    public IEnumerable<DocumentHead> Heads =>
        [.. Roles.Select(role => role.Head), .. Comparisons.Select(comparison => comparison.Head), .. Pages.Select(page => page.Head)];
    public required ImmutableArray<Source> Sources { get; init; }
    public required ImmutableArray<Term> Terms { get; init; }
    /// <summary>Null where there is no titles.yml.</summary>
    public TitleFilings? Titles { get; init; }
    /// <summary>Null where there is no adverts.yml.</summary>
    public AdvertFile? Adverts { get; init; }
    /// <summary>Null where there is no agreement.yml.</summary>
    public AgreementFile? Agreement { get; init; }
    public required ImmutableArray<AssetFile> Assets { get; init; }
    public required DeclaredNames Declared { get; init; }
    /// <summary>
    /// Files of which a part could not be read, which is reported. Their documents lack it: a text is empty, a list is shorter. Nothing is concluded
    /// from what they do not say.
    /// </summary>
    public required ImmutableHashSet<string> Unsound { get; init; }
}

/// <summary>The names that the input declares, in sound and in broken documents: a reference to a broken document is no second mistake.</summary>
/// <param name="Files">Paths of all files, also of those that could not be read; a folder where its files are not known.</param>
public sealed record DeclaredNames(
    ImmutableSortedSet<string> Files, NameSet Roles, NameSet Matrices, NameSet Skills, NameSet Sources, NameSet Terms, NameSet RoleGroups)
{
    private readonly Lazy<NameSet> _linkable = new(() =>
        new NameSet(Roles.Names.Union(Skills.Names).Union(Terms.Names), Roles.Complete && Skills.Complete && Terms.Complete));

    /// <summary>What [[name]] may mean: the names of roles, skills and terms.</summary>
    public NameSet Linkable => _linkable.Value;
}

/// <param name="Complete">False where a file could not be read far enough to know all of its names; then no name can be called unknown.</param>
public sealed record NameSet(ImmutableSortedSet<string> Names, bool Complete)
{
    public bool MayHold(Slug name) => !Complete || Names.Contains(name.Value);
}

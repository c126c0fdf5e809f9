using System.Collections.Immutable;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;

namespace RoleSite.Tests.Compare;

/// <summary>Roles and skills made up by a test: nothing counts but their levels and what requires what.</summary>
internal static class MadeUp
{
    private static readonly LinkedBody NoBody = new(CitedHtml.Empty, [], "", []);

    /// <summary>Skills "s0", "s1", ... in one group, or in groups of so many.</summary>
    public static SkillCatalogue Skills(int count, Func<int, IEnumerable<int>>? requires = null, int inGroup = int.MaxValue) => new(
    [
        .. Enumerable.Range(0, count)
            .Chunk(Math.Min(inGroup, Math.Max(1, count)))
            .Select((skills, i) => Group(i, skills.Select(skill => Skill(skill, requires?.Invoke(skill) ?? [])))),
    ]);

    /// <summary>Levels by their values, 0 to 4.</summary>
    public static ImmutableArray<Level> Levels(params ReadOnlySpan<int> values) => [.. values.ToArray().Select(Level.Of)];

    public static LinkedRole Role(string slug, params ReadOnlySpan<int> levels) => Titled(slug, slug, levels);

    public static LinkedRole Titled(string slug, string title, params ReadOnlySpan<int> levels) => Rated(slug, title, Levels(levels));

    public static LinkedRole Rated(string slug, IEnumerable<Level> levels) => Rated(slug, slug, levels);

    private static LinkedRole Rated(string slug, string title, IEnumerable<Level> levels)
    {
        var head = new DocumentHead
        {
            Slug = new Slug(slug),
            File = $"roles/{slug}.md",
            Title = At(title),
            Summary = At(""),
            Reviewed = default,
            Sources = [],
            History = [],
            MovedFrom = [],
            Body = new MarkdownBody("", "", UnlinkedHtml.Empty, []),
        };
        var article = new RoleArticle(head)
        {
            Plural = At(""),
            Short = At(""),
            Group = At(new Slug("g")),
            Sign = "circle",
            Colour = "blue",
            OtherTitles = [],
            Related = [],
        };
        return new LinkedRole(new Role(article, new SkillMatrix(head.Slug, "", "", [], []), [], [.. levels], []), NoBody);
    }

    /// <summary>The role, marked out by these skills.</summary>
    public static LinkedRole WithSignature(LinkedRole role, params IEnumerable<int> skills) =>
        role with { Role = role.Role with { Signature = [.. skills] } };

    public static LinkedComparison Written(params ImmutableArray<LinkedRole> roles) =>
        new(new WrittenComparison(roles[0].Head, [.. roles.Select(role => At(role.Slug))]), roles, NoBody);

    public static Site Site(ImmutableArray<LinkedRole> roles, params ImmutableArray<LinkedComparison> written) => new()
    {
        Settings = SiteSettings.Unknown with { FrontPageRoles = [.. roles.Take(2).Select(role => At(role.Slug))] },
        Levels = new LevelScale("", []),
        Skills = Skills(roles[0].Role.Levels.Length),
        Roles = roles,
        Comparisons = written,
        Pages = [],
        Sources = ImmutableSortedDictionary<Slug, Source>.Empty,
        Terms = [],
        Assets = [],
        Backlinks = ImmutableSortedDictionary<SitePath, ImmutableArray<RoleSite.Theme.Models.PageLink>>.Empty,
        SourceUses = ImmutableSortedDictionary<Slug, SourceUse>.Empty,
        Redirects = [],
    };

    /// <summary>Sites of two to eight roles with random levels, signature skills and requirements; the same in every run.</summary>
    public static IEnumerable<ComparedSite> RandomSites(int count)
    {
        var chance = new Random(1);
        return [.. Enumerable.Range(0, count).Select(_ => RandomSite(chance))];
    }

    private static ComparedSite RandomSite(Random chance)
    {
        int skills = chance.Next(1, 40), roles = chance.Next(2, 9);
        var order = Enumerable.Range(0, skills).ToArray();
        chance.Shuffle(order);
        var requires = order
            .SelectMany((skill, place) => order[..place].Where(_ => chance.Next(8) == 0).Select(earlier => (Skill: skill, Required: earlier)))
            .ToLookup(pair => pair.Skill, pair => pair.Required);
        ImmutableArray<LinkedRole> all = [.. Enumerable.Range(0, roles).Select(i => RandomRole($"role-{i}", skills, chance))];
        var three = all[..Math.Min(3, roles)];
        return CompareRoles.Run(Site(all, Written(three)) with { Skills = Skills(skills, skill => requires[skill], inGroup: 5) }, 1);
    }

    private static LinkedRole RandomRole(string slug, int skills, Random chance)
    {
        var levels = Enumerable.Range(0, skills).Select(_ => Math.Max(0, chance.Next(-3, 5))).ToArray();
        return WithSignature(Role(slug, levels), [.. Enumerable.Range(0, skills).Where(skill => levels[skill] > 0 && chance.Next(5) == 0)]);
    }

    private static SkillGroup Group(int number, IEnumerable<Skill> skills) =>
        new(new Slug($"g{number}"), $"skills/g{number}.yml", $"Group {number}", number, "", [.. skills]);

    private static Skill Skill(int number, IEnumerable<int> requires) =>
        new(At(new Slug($"s{number}")), $"Skill {number}", "", [], [.. requires.Select(other => At(new Slug($"s{other}")))], [], [], []);

    private static Placed<T> At<T>(T value) => new(value, SourcePlace.WholeFile(""));
}

using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Tests.Compare;

/// <summary>Roles and skills made up by a test: nothing counts but their levels and what requires what.</summary>
internal static class MadeUp
{
    private static readonly LinkedBody NoBody = new(CitedHtml.Empty, [], "", []);

    /// <summary>Skills "s0", "s1", ... in one group, or in groups of so many.</summary>
    public static SkillCatalogue Skills(int count, Func<int, IEnumerable<int>>? requires = null, int inGroup = int.MaxValue) => new(
    [
        .. Enumerable.Range(0, count).Chunk(Math.Min(inGroup, Math.Max(1, count))).Select((skills, i) =>
            new SkillGroup(new Slug($"g{i}"), $"skills/g{i}.yml", $"Group {i}", i, "", [.. skills.Select(skill => Skill(skill, requires?.Invoke(skill) ?? []))])),
    ]);

    public static LinkedRole Role(string slug, params ReadOnlySpan<byte> levels) => Titled(slug, slug, levels);

    public static LinkedRole Titled(string slug, string title, params ReadOnlySpan<byte> levels)
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
        var article = new RoleArticle(head) { Plural = At(""), Short = At(""), Group = At(new Slug("g")), Sign = "circle", Colour = "blue", OtherTitles = [], Related = [] };
        return new LinkedRole(new Role(article, new SkillMatrix(head.Slug, "", "", [], []), [], [.. levels]), NoBody);
    }

    /// <summary>The role, marked out by these skills.</summary>
    public static LinkedRole WithSignature(LinkedRole role, params IEnumerable<int> skills) =>
        role with { Role = role.Role with { Matrix = role.Role.Matrix with { Signature = [.. skills.Select(skill => At(new Slug($"s{skill}")))] } } };

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

    private static Skill Skill(int number, IEnumerable<int> requires) =>
        new(At(new Slug($"s{number}")), $"Skill {number}", "", [], [.. requires.Select(other => At(new Slug($"s{other}")))], [], [], []);

    private static Placed<T> At<T>(T value) => new(value, SourcePlace.WholeFile(""));
}

using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The index of skills, a page per skill, and the matrix of roles and skills.</summary>
internal static class SkillPages
{
    /// <summary>A table with more columns than this is of no use to anyone; the data files hold the rest.</summary>
    public const int MostColumns = 200;

    public static Page SkillIndex(PageContext context)
    {
        var skills = context.Site.Skills;
        var frame = context.Frame(
            PageCatalogue.Skills,
            "Skills",
            Words.Capital(context.Site.Settings.InField("skills and their levels")),
            $"{skills.Skills.Length} skills in {Words.Count(skills.Groups.Length, "group", "groups")}, "
            + "each with a definition, and the scale of five levels by which roles are described.") with
        {
            EditAddress = context.Browse("input/skills"),
            Reviewed = PageContext.OldestReview(context.RoleHeads),
        };
        var model = new SkillIndexModel(frame)
        {
            Introduction = "Tools are examples, not skills, so that this list does not age with them. "
                + "Each skill has a page that says what every level looks like and which role needs it how well.",
            ReferencePoint = context.Site.Levels.ReferencePoint,
            Levels = context.Levels,
            Groups =
            [
                .. skills.Groups.Select(group => new SkillIndexGroup(group.Id.Value, group.Name, group.Text,
                    [.. group.Skills.Select(skill => new Door(PageContext.LinkTo(skill), skill.Definition))])),
            ],
        };
        return new Page(PageCatalogue.Skills.Address, model, "levels.yml", PageContext.Newest(context.RoleHeads));
    }

    public static Page Skill(PageContext context, int position)
    {
        var catalogue = context.Site.Skills;
        var (skill, group) = (catalogue.Skills[position], catalogue.GroupOf[position]);
        var address = SitePath.Skill(skill.Id.Value);
        LinkedRole[] needing =
        [
            .. context.Site.Roles.Where(role => role.Role.Levels[position].IsNeeded).OrderByDescending(role => role.Role.Levels[position]),
        ];
        var citations = Citations.Of(context.Site, needing.SelectMany(role => PageContext.Cited(role.Role, position)), CitedSources.Of(skill));
        ImmutableArray<string> aliases = [.. skill.Aliases.Select(alias => alias.Value)];
        var title = $"{skill.Name}: levels and roles";
        var frame = context.Frame(address, skill.Name, title, skill.Definition, PageCatalogue.Skills.Link, PageContext.GroupLink(group));
        var term = StructuredData.DefinedTerm(
            context.Site.Settings.Address, skill.Name, skill.Definition, address.Value, aliases, PageCatalogue.Skills.Link);
        frame = frame with
        {
            EditAddress = $"{context.Edit(group.File)}#L{skill.Id.Place.Line}",
            LevelsAddress = context.BrowseLevels,
            Reviewed = PageContext.OldestReview(needing.Select(role => role.Head)),
            Previous = position > 0 ? context.SkillLink(position - 1) : null,
            Next = position + 1 < catalogue.Skills.Length ? context.SkillLink(position + 1) : null,
            Citations = citations.Listed,
            StructuredData = [.. frame.StructuredData, term],
        };
        var model = new SkillPageModel(frame)
        {
            Definition = skill.Definition,
            Group = PageContext.GroupLink(group),
            Aliases = aliases,
            Examples = skill.Examples,
            Levels = LevelTexts(context, skill),
            Roles =
            [
                .. needing.Select(role => new SkillRoleRow(PageContext.Mark(role), context.Cell(role.Role, position, citations, withNote: true))),
            ],
            Requires = [.. skill.Requires.Select(required => context.SkillLink(catalogue.PositionOf(required.Value)))],
            Opens = [.. catalogue.Requiring(skill.Id.Value).Select(PageContext.LinkTo)],
            References = [.. skill.References.Select(reference => Reference(reference, citations))],
            Backlinks = context.Backlinks(address),
        };
        return new Page(address, model, group.File, PageContext.Newest(needing.Select(role => role.Head)));
    }

    public static Page Matrix(PageContext context)
    {
        var roles = context.Site.Roles;
        var shown = roles[..Math.Min(roles.Length, MostColumns)];
        var (newest, downloads) = (PageContext.Newest(context.RoleHeads), DataDownloads.FilesOf(PublishedData.Matrix));
        var frame = context.Frame(
            PageCatalogue.Matrix,
            "Matrix of roles and skills",
            $"Skill matrix of {context.Site.Settings.InField("roles")}",
            $"Which skill {Words.Count(roles.Length, "role needs", "roles need")} at which level: "
            + "every role and every skill of the site in one table, with the ground of each level.");
        var dataset = StructuredData.Dataset(context.Site.Settings, frame.Heading, frame.Description, frame.Address, newest, downloads);
        frame = frame with
        {
            EditAddress = context.BrowseLevels,
            Reviewed = PageContext.OldestReview(context.RoleHeads),
            StructuredData = [.. frame.StructuredData, dataset],
        };
        var needed = Enumerable.Range(0, context.Site.Skills.Skills.Length)
            .Select(skill => new SkillGap(skill, [.. shown.Select(role => role.Role.Levels[skill])]))
            .Where(row => row.Levels.Any(level => level.IsNeeded));
        var model = new MatrixPageModel(frame)
        {
            Introduction = (shown.Length < roles.Length ? $"The first {shown.Length} of {roles.Length} roles; the files below hold them all. " : "")
                + "Read a column to see what a role asks for, and a row to see who needs a skill. "
                + "Levels are never added up: a list made for one field of work would make every other look small.",
            Table = new SkillTable(
                "Level of each skill that each role needs",
                [.. shown.Select(PageContext.Mark)],
                context.ByGroup(needed, gap => MatrixRow(context, shown, gap))),
            Levels = context.RoleLevels,
            Bases = BasisWords.All,
            Downloads = downloads,
        };
        return new Page(PageCatalogue.Matrix.Address, model, null, newest);
    }

    private static SkillTableRow MatrixRow(PageContext context, ImmutableArray<LinkedRole> roles, SkillGap gap) => new(
        context.SkillLink(gap.Skill),
        [.. roles.Select(role => context.Cell(role.Role, gap.Skill, null, withNote: false))],
        Reading: "");

    private static FrameworkReference Reference(SkillReference reference, Citations citations) => new(
        reference.Framework,
        reference.Code,
        reference.Name,
        reference.Link,
        reference.Source is { } source ? citations.Number(source.Value) : null);

    /// <summary>What each level looks like for this skill, in the words of the general scale where the skill has none of its own.</summary>
    private static ImmutableArray<SkillLevelText> LevelTexts(PageContext context, Skill skill) =>
    [
        .. context.Site.Levels.Levels.Skip(1).Select((level, i) => new SkillLevelText(
            level.Level.Value, level.Name, level.Letter, skill.Levels.IsEmpty ? level.Means : skill.Levels[i])),
    ];
}

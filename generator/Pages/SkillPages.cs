using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The index of skills, a page for each skill, and the matrix of roles and skills.</summary>
public static class SkillPages
{
    /// <summary>A table with more columns than this serves nobody; the data files hold the rest.</summary>
    public const int MostColumns = 200;

    public static Page SkillIndex(PageParts parts)
    {
        var skills = parts.Site.Skills;
        var frame = parts.Frame(PageCatalogue.Skills, "Skills", "AI and data skills and their levels", $"{skills.Skills.Length} skills of AI and data roles in {Words.Count(skills.Groups.Length, "group", "groups")}, each with a definition, and the scale of five levels by which roles are described.") with
        {
            EditAddress = parts.Browse("input/skills"),
            Reviewed = PageParts.OldestReview(parts.RoleHeads),
        };
        var model = new SkillIndexModel(frame)
        {
            Introduction = "Tools are examples, not skills, so that this list does not age with them. Each skill has a page that says what every level looks like and which role needs it how well.",
            ReferencePoint = parts.Site.Levels.ReferencePoint,
            Levels = parts.Levels,
            Groups =
            [
                .. skills.Groups.Select(group => new SkillIndexGroup(group.Id.Value, group.Name, group.Text,
                    [.. group.Skills.Select(skill => new Door(new PageLink(skill.Name, SitePath.Skill(skill.Id.Value).Value), skill.Definition))])),
            ],
        };
        return new Page(PageCatalogue.Skills.Address, model, "levels.yml", PageParts.Newest(parts.RoleHeads));
    }

    public static Page Skill(PageParts parts, int position)
    {
        var catalogue = parts.Site.Skills;
        var (skill, group) = (catalogue.Skills[position], catalogue.GroupOf[position]);
        var address = SitePath.Skill(skill.Id.Value);
        var needing = parts.Site.Roles.Where(role => role.Role.Levels[position].IsNeeded).OrderByDescending(role => role.Role.Levels[position]).ToArray();
        var citations = Citations.Of(parts.Site, needing.SelectMany(role => PageParts.Cited(role.Role, position)), CitedSources.Of(skill));
        var model = new SkillPageModel(parts.Frame(address, skill.Name, $"{skill.Name}: levels and roles", skill.Definition, PageCatalogue.Skills.Link, PageParts.GroupLink(group)))
        {
            Definition = skill.Definition,
            Group = PageParts.GroupLink(group),
            Aliases = [.. skill.Aliases.Select(alias => alias.Value)],
            Examples = skill.Examples,
            Levels = LevelTexts(parts, skill),
            Roles = [.. needing.Select(role => new SkillRoleRow(PageParts.Mark(role), parts.Cell(role.Role, position, citations, withNote: true)))],
            Requires = [.. skill.Requires.Select(required => parts.SkillLink(catalogue.PositionOf(required.Value)))],
            Opens = [.. Enumerable.Range(0, catalogue.Skills.Length).Where(other => catalogue.Skills[other].Requires.Any(required => required.Value == skill.Id.Value)).Select(parts.SkillLink)],
            References = [.. skill.References.Select(reference => new FrameworkReference(reference.Framework, reference.Code, reference.Name, reference.Link, reference.Source is { } source ? citations.Number(source.Value) : null))],
            Backlinks = parts.Backlinks(address),
        };
        var frame = model.Frame with
        {
            EditAddress = $"{parts.Edit(group.File)}#L{skill.Id.Place.Line}",
            LevelsAddress = parts.BrowseLevels,
            Reviewed = PageParts.OldestReview(needing.Select(role => role.Head)),
            Previous = position > 0 ? parts.SkillLink(position - 1) : null,
            Next = position + 1 < catalogue.Skills.Length ? parts.SkillLink(position + 1) : null,
            Citations = citations.Listed,
            StructuredData = [.. model.Frame.StructuredData, StructuredData.DefinedTerm(parts.Site.Settings.Address, skill.Name, skill.Definition, address.Value, model.Aliases, PageCatalogue.Skills.Link)],
        };
        return new Page(address, model with { Frame = frame }, group.File, PageParts.Newest(needing.Select(role => role.Head)));
    }

    public static Page Matrix(PageParts parts)
    {
        var roles = parts.Site.Roles;
        var shown = roles[..Math.Min(roles.Length, MostColumns)];
        var frame = parts.Frame(PageCatalogue.Matrix, "Matrix of roles and skills", "Skill matrix of AI and data roles", $"Which skill {Words.Count(roles.Length, "role needs", "roles need")} at which level: every role and every skill of the site in one table, with the ground of each level.") with
        {
            EditAddress = parts.BrowseLevels,
            Reviewed = PageParts.OldestReview(parts.RoleHeads),
        };
        var needed = Enumerable.Range(0, parts.Site.Skills.Skills.Length)
            .Select(skill => new SkillGap(skill, [.. shown.Select(role => role.Role.Levels[skill])]))
            .Where(row => row.Levels.Any(level => level.IsNeeded));
        var model = new MatrixPageModel(frame)
        {
            Introduction = $"{(shown.Length < roles.Length ? $"The first {shown.Length} of {roles.Length} roles; the files below hold them all. " : "")}Read a column to see what a role asks for, and a row to see who needs a skill. Levels are never added up: a list made for AI and data work would make every other profession look small.",
            Table = new SkillTable("Level of each skill that each role needs", [.. shown.Select(PageParts.Mark)],
                parts.ByGroup(needed, gap => new SkillTableRow(parts.SkillLink(gap.Skill), [.. shown.Select(role => parts.Cell(role.Role, gap.Skill, null, withNote: false))], ""))),
            Levels = parts.Levels,
            Bases = BasisWords.All,
            Downloads = DataDownloads.FilesOf(PublishedData.Matrix),
        };
        var dataset = StructuredData.Dataset(parts.Site.Settings, frame.Heading, frame.Description, PageCatalogue.Matrix.Address.Value, PageParts.Newest(parts.RoleHeads), model.Downloads);
        return new Page(PageCatalogue.Matrix.Address, model with { Frame = frame with { StructuredData = [.. frame.StructuredData, dataset] } }, null, PageParts.Newest(parts.RoleHeads));
    }

    /// <summary>What each level looks like for this skill; the general scale where the skill says nothing of its own.</summary>
    private static ImmutableArray<SkillLevelText> LevelTexts(PageParts parts, Skill skill) =>
    [
        .. parts.Site.Levels.Levels.Skip(1).Select((level, i) => new SkillLevelText(level.Level.Value, level.Name, level.Letter, skill.Levels.IsEmpty ? level.Means : skill.Levels[i])),
    ];
}

using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Holds what texts say of levels and of needed skills against the matrices.</summary>
public sealed class CheckLevels
{
    private readonly Library _library;
    private readonly Report _report;
    private readonly Dictionary<string, Role> _roles;

    private CheckLevels(Library library, Report report)
    {
        _library = library;
        _report = report;
        _roles = library.Roles.ToDictionary(role => role.Slug.Value, StringComparer.Ordinal);
    }

    public static void Run(Library library, Report report)
    {
        var check = new CheckLevels(library, report);
        foreach (var role in library.Roles)
        {
            check.Levels(role.Article.Head.Body, [role.Slug.Value]);
            check.NeededSkills(role);
        }

        foreach (var comparison in library.Comparisons) check.Levels(comparison.Head.Body, [.. comparison.Roles.Select(role => role.Value.Value).Distinct(StringComparer.Ordinal)]);
        var others = library.Pages.Select(page => page.Head.Body).Concat(library.Terms.Select(term => term.Definition)).Concat(library.Titles?.Stories.Select(story => story.Text) ?? []);
        foreach (var body in others) check.Levels(body, []);
    }

    private void Levels(MarkdownBody body, ImmutableArray<string> ownRoles)
    {
        foreach (var stated in body.Gaps.OfType<LevelGap>())
        {
            // Words that are no level, and names that are nothing, are reported where they are read and linked.
            if (Level.Ids.Contains(stated.Level)) Check(stated, stated.Role is null ? ownRoles : [stated.Role]);
        }
    }

    private void Check(LevelGap stated, ImmutableArray<string> roles)
    {
        var position = _library.Skills.PositionOf(new Slug(stated.Skill));
        if (stated.Role is { } name && !_library.Claims.Roles.MayHold(new Slug(name)))
            _report.Missing(LinkRules.UnknownName, stated.Place, name, $"'{name}' is no role.", () => new Guess(DidYouMean.Hint(name, _roles.Keys), "Write [[role/skill@level]], with the ids of the role and the skill."));
        else if (roles.IsEmpty)
            _report.Add(LinkRules.WrongLevel, stated.Place, "It is not said which role is meant.", $"Write [[role/{stated.Skill}@{stated.Level}]], with the id of the role.");
        else if (position < 0 && (_library.Claims.Roles.Names.Contains(stated.Skill) || _library.Claims.Terms.Names.Contains(stated.Skill)))
            _report.Add(LinkRules.WrongLevel, stated.Place, $"'{stated.Skill}' is no skill, so nobody has a level in it.", "Name a skill, or remove the @ and the level after it.");
        else if (position >= 0) Compare(stated, [.. roles.Where(_roles.ContainsKey).Select(role => _roles[role]).Where(role => Knows(role, position))], position);
    }

    /// <summary>Whether it is known which level a role has in a skill, also if it has none. In a matrix that could not be read as a whole, or that holds an unknown skill, the level may be there in another form.</summary>
    private bool Knows(Role role, int skill)
    {
        var cells = role.Matrix.Cells;
        if (cells.IsEmpty || _library.Unsound.Contains(role.Matrix.File)) return false;
        return cells.All(cell => _library.Skills.PositionOf(cell.Skill.Value) is var position && position >= 0 && (position != skill || cell.IsRead));
    }

    private void Compare(LevelGap stated, ImmutableArray<Role> roles, int skill)
    {
        var wrong = roles.Where(role => role.Levels[skill].Id != stated.Level).Select(role => $"{role.Matrix.File} says {role.Levels[skill].Id}").ToArray();
        if (wrong.Length > 0)
            _report.Add(LinkRules.WrongLevel, stated.Place, $"'{stated.Skill}' is said to be at {stated.Level}, but {string.Join(" and ", wrong)}.", "Write the level of the matrix and what follows from it, or correct the matrix.");
        else if (stated.Text is { } text && Level.Ids.FirstOrDefault(other => other != stated.Level && Says(text, other)) is { } other)
            _report.Add(LinkRules.WrongLevel, stated.Place, $"The words say {other}, but the level before them is {stated.Level}.", "Let the words say the level that stands after the @, or none.");
    }

    private static bool Says(string text, string level) =>
        text.Equals(level, StringComparison.OrdinalIgnoreCase) || text.Contains($"at {level}", StringComparison.OrdinalIgnoreCase) || text.Contains($"{level} level", StringComparison.OrdinalIgnoreCase);

    /// <summary>The section on skills names what the role needs; elsewhere an article may well speak of skills that it does not.</summary>
    private void NeededSkills(Role role)
    {
        if (role.Article.Head.Body.Sections.FirstOrDefault(section => section.Heading == RoleArticle.Skills) is not { } section) return;
        foreach (var link in section.Gaps.OfType<NameGap>())
        {
            if (_library.Skills.PositionOf(new Slug(link.Name)) is not (>= 0 and var position) || role.Levels[position].IsNeeded || !Knows(role, position)) continue;
            _report.Add(LinkRules.SkillNotNeeded, link.Place, $"'{link.Name}' stands among the skills of the role, but {role.Matrix.File} has no level for it.", $"Add '{link.Name}' with its level to {role.Matrix.File}, or speak of it in another section.");
        }
    }
}

using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Compares what texts say of levels and of needed skills with the matrices.</summary>
internal sealed class CheckLevels
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

        foreach (var comparison in library.Comparisons)
            check.Levels(comparison.Head.Body, [.. comparison.Roles.Select(role => role.Value.Value).Distinct(StringComparer.Ordinal)]);
        MarkdownBody[] others =
        [
            .. library.Pages.Select(page => page.Head.Body),
            .. library.Terms.Select(term => term.Definition),
            .. library.Titles?.Stories.Select(story => story.Text) ?? [],
        ];
        foreach (var body in others) check.Levels(body, []);
    }

    /// <param name="ownRoles">The roles that the text is about, which a level without a role belongs to.</param>
    private void Levels(MarkdownBody body, ImmutableArray<string> ownRoles)
    {
        // A level that is none was reported when the text was read.
        foreach (var stated in body.Gaps.OfType<LevelGap>().Where(stated => Level.Ids.Contains(stated.Level)))
            Check(stated, stated.Role is null ? ownRoles : [stated.Role]);
    }

    private void Check(LevelGap stated, ImmutableArray<string> roles)
    {
        var skill = _library.Skills.PositionOf(new Slug(stated.Skill));
        if (stated.Role is { } name && !_library.Declared.Roles.MayHold(new Slug(name)))
        {
            const string Advice = "Write [[role/skill@level]], with the ids of the role and the skill.";
            _report.Missing(LinkRules.UnknownName, stated.Place, name, $"'{name}' is no role.",
                () => new Guess(DidYouMean.Hint(name, _roles.Keys), Advice));
        }
        else if (roles.IsEmpty)
        {
            Add(stated, "It is not said which role is meant.", $"Write [[role/{stated.Skill}@{stated.Level}]], with the id of the role.");
        }
        else if (skill >= 0)
        {
            Compare(stated, [.. roles.Where(_roles.ContainsKey).Select(role => _roles[role]).Where(role => Knows(role, skill))], skill);
        }
        else if (_library.Declared.Roles.Names.Contains(stated.Skill) || _library.Declared.Terms.Names.Contains(stated.Skill))
        {
            Add(stated, $"'{stated.Skill}' is no skill, so nobody has a level in it.", "Name a skill, or remove the @ and the level after it.");
        }
    }

    /// <summary>Whether it is known which level a role has in a skill, even if that is none.</summary>
    /// <remarks>If a matrix could not be read as a whole, or holds an unknown skill, the level may be there in another form.</remarks>
    private bool Knows(Role role, int skill)
    {
        var cells = role.Matrix.Cells;
        if (cells.IsEmpty || _library.Unsound.Contains(role.Matrix.File)) return false;
        return cells.All(cell => _library.Skills.PositionOf(cell.Skill.Value) is >= 0 and var position && (position != skill || cell.IsRead));
    }

    private void Compare(LevelGap stated, ImmutableArray<Role> roles, int skill)
    {
        string[] wrong =
        [
            .. from role in roles
               let level = role.Levels[skill].Id
               where level != stated.Level
               select $"{role.Matrix.File} says {level}",
        ];
        if (wrong.Length > 0)
        {
            var message = $"'{stated.Skill}' is said to be at {stated.Level}, but {string.Join(" and ", wrong)}.";
            Add(stated, message, "Write the level of the matrix and what follows from it, or correct the matrix.");
        }
        else if (stated.Text is { } text && Level.Ids.FirstOrDefault(other => other != stated.Level && Says(text, other)) is { } other)
        {
            var message = $"The words say {other}, but the level before them is {stated.Level}.";
            Add(stated, message, "Let the words say the level after the @, or none.");
        }
    }

    private static bool Says(string text, string level) =>
        text.Equals(level, StringComparison.OrdinalIgnoreCase)
        || text.Contains($"at {level}", StringComparison.OrdinalIgnoreCase)
        || text.Contains($"{level} level", StringComparison.OrdinalIgnoreCase);

    /// <summary>The section on skills names what the role needs; other sections may well mention skills that it does not.</summary>
    private void NeededSkills(Role role)
    {
        if (role.Article.Head.Body.Sections.FirstOrDefault(section => section.Heading == RoleArticle.Skills) is not { } section) return;
        foreach (var link in section.Gaps.OfType<NameGap>())
        {
            var skill = _library.Skills.PositionOf(new Slug(link.Name));
            if (skill < 0 || role.Levels[skill].IsNeeded || !Knows(role, skill)) continue;
            _report.Add(LinkRules.SkillNotNeeded, link.Place,
                $"'{link.Name}' is listed among the skills of the role, but {role.Matrix.File} has no level for it.",
                $"Add '{link.Name}' with its level to {role.Matrix.File}, or speak of it in another section.");
        }
    }

    private void Add(LevelGap stated, string message, string advice) => _report.Add(LinkRules.WrongLevel, stated.Place, message, advice);
}

using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads skills/&lt;group&gt;.yml: a group of skills, each with its definition, its levels and what it requires.</summary>
internal static class ParseSkills
{
    private static readonly ImmutableArray<string> EntryKeys = ["name", "definition", "aliases", "requires", "levels", "examples", "references",
        "moved-from"];

    public static ParsedSkills? Run(TextFile file, Figures? figures, Report report)
    {
        if (Fields.OfFile(file, "a group of skills", report) is not { } fields) return null;
        var name = fields.Text("name", 60);
        var order = fields.Number("order", 1, 999);
        var text = fields.Text("text", 400);
        var uncited = new UncitedFigures(file, figures, report);
        uncited.Check(text, UncitedFigures.Elsewhere);
        var skills = ReadEntries.Under(fields, "skills", "a skill", EntryKeys, (id, skill) => Skill(id, skill, uncited));
        fields.Done();
        return new ParsedSkills(new SkillGroup(file.Slug, file.Path, name.Value, order, text.Value, skills.Entries),
            skills.Ids.IsEmpty ? null : skills.Ids);
    }

    private static Skill Skill(Placed<Slug> id, Fields fields, UncitedFigures uncited) => new(
        id,
        fields.Text("name", 60).Value,
        Sourceless(fields.Text("definition", 300), uncited),
        fields.Texts("aliases", 80),
        fields.Slugs("requires"),
        LevelTexts(fields, uncited),
        [.. fields.Texts("examples", 80).Select(example => example.Value)],
        fields.Blocks("references", "a reference", required: false, Reference))
    {
        MovedFrom = fields.Texts("moved-from", 200),
    };

    private static ImmutableArray<string> LevelTexts(Fields skill, UncitedFigures uncited)
    {
        if (!skill.Has("levels") || skill.Block("levels") is not { } levels) return [];
        ImmutableArray<string> texts = [.. Level.Ids.Skip(1).Select(id => Sourceless(levels.Text(id, 300), uncited))];
        levels.Done();
        return texts;
    }

    /// <summary>A definition or a text about a level, in which no source can be cited.</summary>
    private static string Sourceless(Placed<string> text, UncitedFigures uncited)
    {
        uncited.Check(text, UncitedFigures.Elsewhere);
        return text.Value;
    }

    private static SkillReference? Reference(Fields fields)
    {
        var reference = new SkillReference(
            fields.Text("framework", 100).Value,
            fields.OptionalText("code", 30)?.Value,
            fields.Text("name", 150).Value,
            fields.WebAddress("link").Value,
            fields.OptionalSlug("source"));
        return fields.Done() ? reference : null;
    }
}

/// <summary>What a file of skills/ gives.</summary>
/// <param name="Ids">The ids of all its skills, also of those that could not be read; null where they are not known.</param>
internal sealed record ParsedSkills(SkillGroup Group, ImmutableArray<string>? Ids);

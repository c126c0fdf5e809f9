using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads skills/&lt;group&gt;.yml: a group of skills, each with definition, levels, and what it requires.</summary>
public static class ParseSkills
{
    private static readonly ImmutableArray<string> InnerKeys = ["name", "definition", "aliases", "requires", "levels", "examples", "references"];

    public static ParsedFile Run(TextFile file, Figures figures, Report report)
    {
        if (ReadYaml.Run(file.Path, file.Text, 0, report) is not { } block) return new ParsedFile(file.Kind, [], null);
        var fields = new Fields(block, "a group of skills", report);
        var name = fields.Text("name", 60);
        var order = fields.Number("order", 1, 999);
        var text = fields.Text("text", 400);
        var uncited = new UncitedFigures(file, figures, report);
        uncited.Check(text, UncitedFigures.Elsewhere);
        var entries = fields.EntriesOf("skills", InnerKeys);
        var skills = entries.Select(entry => ParseSources.Entry(entry, "a skill", report, (id, skill) => ReadSkill(id, skill, uncited))).OfType<Skill>().ToImmutableArray();
        fields.Done();
        return new ParsedFile(
            file.Kind,
            [new SkillGroup(file.Slug, file.Path, name.Value, order, text.Value, skills)],
            entries.IsEmpty ? null : [.. entries.Select(ParseSources.IdOf)]);
    }

    private static Skill ReadSkill(Placed<Slug> id, Fields fields, UncitedFigures uncited) => new(
        id,
        fields.Text("name", 60).Value,
        Sourceless(fields.Text("definition", 300), uncited),
        fields.Texts("aliases", 80),
        fields.Slugs("requires"),
        LevelTexts(fields, uncited),
        [.. fields.Texts("examples", 80).Select(example => example.Value)],
        fields.Blocks("references", "a reference", required: false, Reference));

    private static ImmutableArray<string> LevelTexts(Fields skill, UncitedFigures uncited)
    {
        if (!skill.Has("levels") || skill.Block("levels") is not { } levels) return [];
        ImmutableArray<string> texts = [.. LevelScale.Ids.Skip(1).Select(id => Sourceless(levels.Text(id, 300), uncited))];
        levels.Done();
        return texts;
    }

    /// <summary>A text that says what is meant, and not what is so.</summary>
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

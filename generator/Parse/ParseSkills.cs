using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads skills/&lt;group&gt;.yml: a group of skills, each with definition, levels, and what it requires.</summary>
public static class ParseSkills
{
    public static ParsedFile Run(TextFile file, Report report)
    {
        if (ReadYaml.Run(file.Path, file.Text, 0, report) is not { } block) return new ParsedFile(file.Kind, [], null);
        var fields = new Fields(block, "a group of skills", report);
        var name = fields.Text("name", 60);
        var order = fields.Number("order", 1, 999);
        var text = fields.Text("text", 400);
        var entries = fields.Entries("skills");
        var skills = entries.Select(entry => ParseSources.Entry(entry, "a skill", report, ReadSkill)).OfType<Skill>().ToImmutableArray();
        fields.Done();
        return new ParsedFile(
            file.Kind,
            [new SkillGroup(file.Slug, file.Path, name.Value, order, text.Value, skills)],
            entries.IsEmpty ? null : [.. entries.Select(ParseSources.IdOf)]);
    }

    private static Skill ReadSkill(Placed<Slug> id, Fields fields) => new(
        id,
        fields.Text("name", 60).Value,
        fields.Text("definition", 300).Value,
        fields.Texts("aliases", 80),
        fields.Slugs("requires"),
        LevelTexts(fields),
        [.. fields.Texts("examples", 80).Select(example => example.Value)],
        fields.Blocks("references", "a reference", required: false, Reference));

    private static ImmutableArray<string> LevelTexts(Fields skill)
    {
        if (!skill.Has("levels") || skill.Block("levels") is not { } levels) return [];
        ImmutableArray<string> texts = [.. LevelScale.Ids.Skip(1).Select(id => levels.Text(id, 300).Value)];
        levels.Done();
        return texts;
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

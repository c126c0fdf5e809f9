using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>What a new skill is called, and where it belongs.</summary>
/// <param name="Id">Null to make it of the name.</param>
/// <param name="Group">Name of a file of skills/, without its ending.</param>
/// <param name="NeededBy">Roles that need the skill, each with the level: "baker=working".</param>
public sealed record SkillRequest(string Name, string? Id, string Group, ImmutableArray<string> NeededBy);

/// <summary>Plans a new skill at the end of the file of its group, and its levels at the end of the matrices of roles.</summary>
public static class NewSkill
{
    private const int LongestName = 60;

    public static Planned Run(SkillRequest request, ParsedInput input, IReadOnlyCollection<TextFile> texts)
    {
        var names = new FreeName("skill", input);
        var id = request.Id ?? FreeName.From(request.Name);
        if ((names.Title(request.Name, LongestName) ?? names.Id(id)) is { } refusal) return Planned.Refused(refusal);
        if (input.SkillGroups.FirstOrDefault(group => group.Id.Value == request.Group) is not { Skills.IsEmpty: false } group)
        {
            var groups = input.SkillGroups.Select(known => known.Id.Value).ToArray();
            return Planned.Refused($"There is no group of skills '{DiagnosticText.Safe(request.Group)}'.{DidYouMean.Hint(request.Group, groups)} The files "
                + $"of skills/ are: {string.Join(", ", groups)}.");
        }

        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        if (Edit(group.Skills[^1].Id.Place, texts, Entry(id, request.Name)) is not { } entry) return NoPlace(group.File);
        edits.Add(entry);
        foreach (var needed in request.NeededBy)
        {
            var parts = needed.Split('=');
            if (parts.Length != 2 || Level.Named(parts[1]) is not { IsNeeded: true } level)
                return Planned.Refused($"'{DiagnosticText.Safe(needed)}' is not a role and a level. Write --needed-by baker=working; the levels are: "
                    + $"{string.Join(", ", Level.Ids.Skip(1))}.");
            if (KnownId.Refusal("role", parts[0], input) is { } unknown) return Planned.Refused(unknown);
            var cells = input.Matrices.FirstOrDefault(matrix => matrix.Role.Value == parts[0])?.Cells ?? [];
            if (cells.IsEmpty || Edit(cells[^1].Skill.Place, texts, [$"{id}: {level.Id}"]) is not { } cell)
                return NoPlace($"matrices/{parts[0]}.yml");
            edits.Add(cell);
        }

        return new Planned(new InputChange { Edits = edits.ToImmutable() }, null)
        {
            Next = request.NeededBy.IsEmpty ? [$"Give it a level in the file of each role that needs it, under skills: \"{id}: working\"."] : [],
        };
    }

    private static TextEdit? Edit(SourcePlace last, IEnumerable<TextFile> texts, IEnumerable<string> lines) =>
        texts.FirstOrDefault(file => file.Path == last.File) is { } file ? AddEntry.After(last, file.Text, lines) : null;

    private static Planned NoPlace(string file) =>
        Planned.Refused($"{file} cannot be read as a list with each entry on lines of its own. Correct what 'rolesite check' says of it first.");

    private static string[] Entry(string id, string name) =>
    [
        $"{id}:",
        $"  name: {YamlValue.Of(name)}",
        $"  definition: \"{ParseRules.ToWrite} what somebody does who has this skill, in one sentence.\"",
        "  aliases: []",
        "  requires: []",
        "  levels:",
        .. Level.Ids.Skip(1).Select(level => $"    {level}: \"{ParseRules.ToWrite} what one sees somebody do at this level.\""),
    ];
}

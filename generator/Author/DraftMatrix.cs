using System.Text;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>The levels of a new role as a list to choose from: every skill of the site, all but one of them put aside as comments.</summary>
internal static class DraftMatrix
{
    public static string Of(ParsedInput input)
    {
        var first = MostNeeded(input);
        var text = new StringBuilder();
        text.Append($"about: \"{ParseRules.ToWrite} on what the levels rest.\"\nsignature: []\nskills:\n");
        text.Append($"  # {ParseRules.ToWrite} the level of each skill that the role needs. Take the # away before it, and remove all other skills.\n");
        text.Append($"  {first}: working\n");
        foreach (var group in input.SkillGroups.OrderBy(group => group.Order).ThenBy(group => group.Id))
        {
            text.Append($"\n  # {group.Name}\n");
            foreach (var skill in group.Skills.Where(skill => skill.Id.Value != first)) text.Append($"  # {skill.Id.Value}: working\n");
        }

        return text.ToString();
    }

    /// <summary>The skill that most roles need, unless another draft holds nothing else: two roles with the same levels are a mistake.</summary>
    private static Slug MostNeeded(ParsedInput input)
    {
        var drafted = input.Matrices.Where(matrix => matrix.Cells.Length == 1).Select(matrix => matrix.Cells[0].Skill.Value).ToHashSet();
        var needs = input.Matrices.SelectMany(matrix => matrix.Cells).CountBy(cell => cell.Skill.Value).ToDictionary();
        return input.SkillGroups.SelectMany(group => group.Skills).Select(skill => skill.Id.Value)
            .OrderBy(drafted.Contains).ThenByDescending(skill => needs.GetValueOrDefault(skill)).ThenBy(skill => skill).First();
    }
}

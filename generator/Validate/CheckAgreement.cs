using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>
/// Checks agreement.yml: that its names are known, and that every official level is the one that the framework gives according to it.
/// </summary>
internal static class CheckAgreement
{
    public static void Run(AgreementFile agreement, ParsedInput input, KnownNames names, Report report)
    {
        foreach (var yardstick in agreement.Yardsticks)
        {
            names.Sources([yardstick.Source]);
            foreach (var row in yardstick.Rows)
            {
                names.Roles(row.Other is { } other ? [row.Role, other] : [row.Role], null);
                names.Skills(row.Skills, null);
            }
        }

        // The row of an official level may be there in a form that could not be read, or under an unknown role.
        if (input.Unsound.Contains(AgreementFile.File)
            || agreement.Yardsticks.SelectMany(yardstick => yardstick.Rows).Any(row => !input.Declared.Roles.MayHold(row.Role.Value)))
            return;
        var said = Said(agreement);
        foreach (var matrix in input.Matrices)
        {
            foreach (var cell in matrix.Cells.Where(cell => cell.Basis == Basis.Official && !cell.Sources.IsEmpty))
                Official(said[(matrix.Role, cell.Skill.Value)], matrix, cell, report);
        }
    }

    /// <summary>The levels that frameworks give, each with the source of its framework, by role and skill.</summary>
    private static ILookup<(Slug Role, Slug Skill), (Slug Source, string Level)> Said(AgreementFile agreement) =>
        (from yardstick in agreement.Yardsticks
         where yardstick.Measure == Measure.Level
         from row in yardstick.Rows
         from skill in row.Skills
         select (Key: (row.Role.Value, skill.Value), Level: (yardstick.Source.Value, row.Says.Value)))
        .ToLookup(pair => pair.Key, pair => pair.Level);

    private static void Official(IEnumerable<(Slug Source, string Level)> levels, SkillMatrix matrix, MatrixCell cell, Report report)
    {
        var said = levels.Where(one => cell.Sources.Any(source => source.Value == one.Source)).Select(one => one.Level).ToImmutableArray();
        var level = cell.Level.Id;
        if (said.IsEmpty)
        {
            var sources = string.Join(" or ", cell.Sources.Select(source => source.Value));
            var row = $"{{ role: {matrix.Role}, about: the framework's name for the skill, says: {level}, skills: [{cell.Skill.Value}] }}";
            report.Add(AgreementRules.NotCompared, cell.Skill.Place,
                $"The level of '{cell.Skill.Value}' is official, but {AgreementFile.File} does not say which level of {sources} it is.",
                $"Add to the yardstick of that source in {AgreementFile.File}: {row}; or use another basis.");
        }
        else if (!said.Contains(level))
        {
            var given = string.Join(" or ", said.Distinct());
            report.Add(AgreementRules.OtherLevel, cell.Skill.Place,
                $"The level of '{cell.Skill.Value}' is official, but {AgreementFile.File} says that the framework gives {given}, not {level}.");
        }
    }
}

using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks matrices: that role and matrix go together, that skills and sources are known, that a basis has its source.</summary>
public static class CheckMatrices
{
    public static void Run(ParsedInput input, KnownNames names, Report report)
    {
        var matrixNames = input.Claims.Matrices.Names;
        foreach (var role in input.Claims.Roles.Names.Where(role => !matrixNames.Contains(role)))
        {
            report.Add(ValidateRules.MatrixWithoutRole, SourcePlace.WholeFile($"roles/{role}.md"), $"The role '{role}' has no levels: matrices/{role}.yml is missing.");
        }

        foreach (var matrix in matrixNames.Where(matrix => !input.Claims.Roles.Names.Contains(matrix)))
        {
            var hint = DidYouMean.Hint(matrix, input.Claims.Roles.Names);
            report.Add(ValidateRules.MatrixWithoutRole, SourcePlace.WholeFile($"matrices/{matrix}.yml"), $"There is no role '{matrix}'.{hint}");
        }

        foreach (var matrix in input.Matrices) Cells(matrix, names, report);
    }

    private static void Cells(SkillMatrix matrix, KnownNames names, Report report)
    {
        names.Skills([.. matrix.Cells.Select(cell => cell.Skill)], null);
        foreach (var cell in matrix.Cells)
        {
            names.Sources(cell.Sources);
            if (cell.Basis != Basis.Editorial && cell.Sources.IsEmpty)
                report.Add(ValidateRules.BasisWithoutSource, cell.Skill.Place, $"The level of '{cell.Skill.Value}' is said to rest on {Word(cell.Basis)}, but no source is named.");
        }

        var needed = matrix.Cells.Where(cell => cell.Level > 0).Select(cell => cell.Skill.Value).ToHashSet();
        names.Skills(matrix.Signature, null);
        foreach (var (skill, place) in matrix.Signature.Where(skill => names.IsSkill(skill.Value) && !needed.Contains(skill.Value)))
        {
            report.Add(ValidateRules.SignatureNotNeeded, place, $"'{skill}' is called a signature skill, but the role has no level in it.");
        }
    }

    private static string Word(Basis basis) => basis switch
    {
        Basis.Official => "a framework",
        Basis.Adverts => "adverts",
        Basis.Research => "research",
        _ => "our judgement",
    };
}

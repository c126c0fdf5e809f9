using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>
/// Checks matrices: that every role has one and every matrix has its role, that skills and sources are known, and that a basis has its source.
/// </summary>
internal static class CheckMatrices
{
    /// <summary>Anyone with more unmatched matrices than this renamed their roles rather than mistyped them.</summary>
    private const int MostGuesses = 50;

    public static void Run(ParsedInput input, KnownNames names, Report report)
    {
        Pairs(input, report);
        foreach (var matrix in input.Matrices) Cells(matrix, names, report);
    }

    /// <summary>Reports roles without a matrix and matrices without a role. A half that is there but could not be read is not missing.</summary>
    private static void Pairs(ParsedInput input, Report report)
    {
        var bare = input.Roles.Where(role => !input.Declared.Matrices.MayHold(role.Slug)).Select(role => role.Slug.Value)
            .ToHashSet(StringComparer.Ordinal);
        string[] lone = [.. input.Matrices.Where(matrix => !input.Declared.Roles.MayHold(matrix.Role)).Select(matrix => matrix.Role.Value)];
        foreach (var matrix in lone)
        {
            // Two names that are almost the same, or the only two that are left over, are a single error.
            var meant = lone.Length == 1 && bare.Count == 1 ? bare.First() : lone.Length <= MostGuesses ? DidYouMean.Nearest(matrix, bare) : null;
            if (meant is not null) bare.Remove(meant);
            var guess = meant is null
                ? new Guess("", $"Add roles/{matrix}.md, or rename the file.")
                : new Guess($" There is a role '{meant}' without levels.", $"Rename the file to {meant}.yml, or the article to {matrix}.md.");
            report.Missing(ValidateRules.MatrixWithoutRole, SourcePlace.WholeFile($"matrices/{matrix}.yml"), matrix, $"There is no role '{matrix}'.",
                () => guess);
        }

        foreach (var role in bare.Order(StringComparer.Ordinal))
        {
            report.Add(ValidateRules.MatrixWithoutRole, SourcePlace.WholeFile($"roles/{role}.md"),
                $"The role '{role}' has no levels: matrices/{role}.yml is missing.", $"Add matrices/{role}.yml.");
        }
    }

    private static void Cells(SkillMatrix matrix, KnownNames names, Report report)
    {
        names.Skills([.. matrix.Cells.Select(cell => cell.Skill)], null);
        names.Sources(matrix.Sources);
        foreach (var cell in matrix.Cells)
        {
            names.Sources(cell.Sources);
            if (cell.Basis != Basis.Editorial && cell.Sources.IsEmpty)
                report.Add(ValidateRules.BasisWithoutSource, cell.Skill.Place,
                    $"The level of '{cell.Skill.Value}' is said to be based on {Word(cell.Basis)}, but no source is named.");
        }

        var needed = matrix.Cells.Where(cell => cell.Level.IsNeeded || !cell.IsRead).Select(cell => cell.Skill.Value).ToHashSet();
        names.Skills(matrix.Signature, null);
        // An unknown skill may be the one that seems to lack a level.
        if (matrix.Cells.IsEmpty || matrix.Cells.Any(cell => !names.IsSkill(cell.Skill.Value))) return;
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

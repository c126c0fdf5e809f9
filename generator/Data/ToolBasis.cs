using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>A basis of levels as the tools in the browser read it. Our own judgement is one thing without a source and another with one.</summary>
/// <param name="Letter">Stands for the basis in the data of a role.</param>
/// <param name="Word">Names it in addresses.</param>
/// <param name="Label">Stands beside a level.</param>
/// <param name="Meaning">What it says of a level, in a sentence.</param>
/// <param name="IsSourced">Whether a source is named.</param>
internal sealed record ToolBasis(char Letter, string Word, string Label, string Meaning, bool IsSourced)
{
    private const char None = '-';

    private static readonly ToolBasis JudgementWithSource = new(
        'E',
        BasisWords.Editorial,
        $"{BasisWords.Editorial}, with a source",
        "Our judgement; the source says what it departs from or builds on.",
        IsSourced: true);

    /// <summary>The strongest first.</summary>
    public static readonly ImmutableArray<ToolBasis> All = [.. BasisWords.InOrder.Select(Of), JudgementWithSource];

    /// <summary>The letter for the basis of a cell; "-" where there is no cell.</summary>
    public static char LetterOf(MatrixCell? cell) => cell switch
    {
        null => None,
        { Basis: Basis.Editorial, Sources.IsEmpty: false } => JudgementWithSource.Letter,
        _ => BasisWords.Of(cell.Basis)[0],
    };

    private static ToolBasis Of(Basis basis) =>
        new(BasisWords.Of(basis)[0], BasisWords.Of(basis), BasisWords.Of(basis), BasisWords.Meaning(basis), IsSourced: basis != Basis.Editorial);
}

using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>What is wrong with a line of YAML, and the line as it was probably meant, with which the rest of the file can be read.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Corrected">Null where it is unclear what was meant.</param>
internal sealed record YamlSlip(int Line, int Column, int Length, string Message, string Advice, string? Corrected)
{
    public Rule Rule { get; init; } = ParseRules.YamlSyntax;

    /// <summary>Other lines with the same slip, which make one diagnostic with it.</summary>
    public ImmutableArray<YamlSlip> More { get; init; } = [];

    /// <summary>Whether it closes what an earlier slip of this kind opened.</summary>
    public bool IsOneWithTheLast { get; init; }

    /// <summary>Whether something else may have been meant; then nothing more is reported about the line.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether the corrected line is the only one that can be meant, though nothing more can be said of it before it is corrected.</summary>
    public bool IsCertain { get; init; }
}

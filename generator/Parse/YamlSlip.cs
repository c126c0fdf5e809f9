using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>What is wrong with a line of YAML, and the line as it was probably meant, so that the rest of the file can be read.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Mended">Null where nobody could say what was meant.</param>
public sealed record YamlSlip(int Line, int Column, int Length, string Message, string Advice, string? Mended)
{
    public Rule Rule { get; init; } = ParseRules.YamlSyntax;

    /// <summary>Other lines with the same slip, which are one mistake with it.</summary>
    public ImmutableArray<YamlSlip> More { get; init; } = [];

    /// <summary>Whether it closes what an earlier slip of this kind opened.</summary>
    public bool IsOneWithTheLast { get; init; }

    /// <summary>Whether the line may be meant otherwise; then nothing else is said of it.</summary>
    public bool IsGuess { get; init; }
}

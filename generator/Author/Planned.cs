using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>What a tool would change, or why it cannot.</summary>
/// <param name="Change">Null where it cannot be made.</param>
/// <param name="Refusal">What is wrong with what was asked for, and what to do; null where nothing is.</param>
public sealed record Planned(InputChange? Change, string? Refusal)
{
    /// <summary>What a person does next, a sentence each.</summary>
    public ImmutableArray<string> Next { get; init; } = [];

    public static Planned Refused(string why) => new(null, why);
}

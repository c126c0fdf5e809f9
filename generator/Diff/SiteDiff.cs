using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diff;

/// <summary>What a change of the content means to those who read the site.</summary>
public sealed record SiteDiff
{
    /// <summary>Things that are new, gone or renamed, a sentence each.</summary>
    public required ImmutableArray<string> Things { get; init; }
    public required ImmutableArray<MovedCell> Cells { get; init; }
    /// <summary>Pairs of roles that became more or less alike, the largest change first.</summary>
    public required ImmutableArray<MovedPair> Pairs { get; init; }
    public required ImmutableArray<MovedNearest> Nearest { get; init; }
    /// <summary>Texts, and rows of the agreement page, that speak of a level that moved.</summary>
    public required ImmutableArray<SpokenLevel> Prose { get; init; }
    /// <summary>Sentences that appeared or vanished, by the file that they are in.</summary>
    public required ImmutableArray<ChangedText> Texts { get; init; }
    /// <summary>Addresses that lead nowhere now.</summary>
    public required ImmutableArray<string> Vanished { get; init; }
    /// <summary>What a reviewer should look at twice, a sentence each.</summary>
    public required ImmutableArray<string> Odd { get; init; }

    public bool IsEmpty => Things.IsEmpty && Cells.IsEmpty && Texts.IsEmpty && Vanished.IsEmpty && Odd.IsEmpty;
}

/// <summary>A level that was changed, or the ground of one.</summary>
/// <param name="Basis">What it rests on now, in a word, with the sources.</param>
public sealed record MovedCell(Slug Role, string RoleTitle, Slug Skill, string SkillName, Level Before, Level After, string Basis);

/// <param name="Before">In per cent.</param>
public sealed record MovedPair(string A, string B, int Before, int After);

/// <summary>The most alike roles of a role, most alike first.</summary>
public sealed record MovedNearest(string Role, ImmutableArray<string> Before, ImmutableArray<string> After);

/// <param name="What">What is said there.</param>
public sealed record SpokenLevel(SourcePlace Place, string What);

/// <param name="Address">The page that shows it.</param>
public sealed record ChangedText(string File, string Address, ImmutableArray<string> Appeared, ImmutableArray<string> Gone);

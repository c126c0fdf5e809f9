using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>What the content, the pages and the data call each basis of a level, and what they say of it.</summary>
public static class BasisWords
{
    public const string Official = "official";
    public const string Adverts = "adverts";
    public const string Research = "research";
    public const string Editorial = "editorial";

    /// <summary>Every basis, the strongest first.</summary>
    public static readonly ImmutableArray<Basis> InOrder = [Basis.Official, Basis.Adverts, Basis.Research, Basis.Editorial];

    /// <summary>The words, in the same order.</summary>
    public static readonly ImmutableArray<string> All = [.. InOrder.Select(Of)];

    public static string Of(Basis basis) => basis switch
    {
        Basis.Official => Official,
        Basis.Adverts => Adverts,
        Basis.Research => Research,
        _ => Editorial,
    };

    /// <summary>The basis that a word names; null where it names none.</summary>
    public static Basis? Named(string? word) => word is not null && All.IndexOf(word) is >= 0 and var place ? InOrder[place] : null;

    /// <summary>What the basis says of the level, in a sentence.</summary>
    public static string Meaning(Basis basis) => basis switch
    {
        Basis.Official => "A framework gives this role this skill at this level.",
        Basis.Adverts => "Job adverts show that the skill matters; the level is ours.",
        Basis.Research => "A study or a description of the job shows that the skill matters; the level is ours.",
        _ => "Our judgement.",
    };
}

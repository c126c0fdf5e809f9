using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>Agreement of the site with others, worked out from the levels of today.</summary>
/// <param name="Yardsticks">One for each yardstick of the file, in its order.</param>
public sealed record ComparedAgreement(LinkedAgreement Linked, ImmutableArray<ComparedYardstick> Yardsticks);

/// <param name="Rows">A row for each pair of what they say and what we say; a row of the file that names several skills gives one for each.</param>
/// <param name="ByRole">The rows of each role, summed up, in the order in which the file names the roles.</param>
/// <param name="Taken">The rows whose level was taken from them; without rows where there is none.</param>
/// <param name="Own">The other rows.</param>
public sealed record ComparedYardstick(
    Yardstick Yardstick,
    ImmutableArray<ComparedRow> Rows,
    Agreement All,
    ImmutableArray<(LinkedRole Role, Agreement Agreement)> ByRole,
    Agreement Taken,
    Agreement Own);

/// <param name="Skill">Position of our skill in the catalogue; null where the row is not about one.</param>
/// <param name="Theirs">What they say as a number, a level by its value; null where they say it in words.</param>
/// <param name="Ours">The same of ours.</param>
/// <param name="IsOfficial">Whether our level was taken from them.</param>
public sealed record ComparedRow(YardstickRow Row, LinkedRole Role, LinkedRole? Other, int? Skill, double? Theirs, double Ours, bool IsOfficial)
{
    /// <summary>What they say, where the row is about a level.</summary>
    public Level TheirLevel => Level.Of((int)Theirs!.Value);

    /// <summary>What we say, where the row is about a level.</summary>
    public Level OurLevel => Level.Of((int)Ours);
}

/// <summary>How well two columns of numbers agree.</summary>
/// <param name="Compared">How many rows there are.</param>
/// <param name="Same">Rows in which both numbers are equal.</param>
/// <param name="WithinOne">Rows in which they are at most one apart.</param>
/// <param name="Rho">Spearman's ρ, −1 to 1; null where one column has no order.</param>
/// <param name="Tau">Kendall's τ-b, −1 to 1; null where one column has no order.</param>
public sealed record Agreement(int Compared, int Same, int WithinOne, double? Rho, double? Tau);

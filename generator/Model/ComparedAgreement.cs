using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>Agreement of the site with others, worked out from the levels of today.</summary>
/// <param name="Yardsticks">One for each yardstick of the file, in its order.</param>
public sealed record ComparedAgreement(LinkedAgreement Linked, ImmutableArray<ComparedYardstick> Yardsticks);

/// <param name="Rows">A row for each pair of what they say and what we say; a row of the file that names several skills gives one for each.</param>
public sealed record ComparedYardstick(Yardstick Yardstick, ImmutableArray<ComparedRow> Rows)
{
    public RowCounts Counts => RowCounts.Of(Rows);
}

/// <param name="Skill">Position of our skill in the catalogue; null where the row is not about one.</param>
/// <param name="Theirs">What they say as a number, a level by its value; null where they say it in words.</param>
/// <param name="Ours">The same of ours.</param>
/// <param name="IsOfficial">Whether our level was taken from them.</param>
public sealed record ComparedRow(YardstickRow Row, LinkedRole Role, LinkedRole? Other, int? Skill, double? Theirs, double Ours, bool IsOfficial);

/// <summary>How often two columns of levels agree.</summary>
/// <param name="Same">Rows in which both levels are equal.</param>
/// <param name="WithinOne">Rows in which they are at most one level apart.</param>
public readonly record struct RowCounts(int Compared, int Same, int WithinOne, int Official)
{
    public static RowCounts Of(IReadOnlyCollection<ComparedRow> rows) => new(
        rows.Count,
        rows.Count(row => row.Theirs == row.Ours),
        rows.Count(row => row.Theirs is { } theirs && Math.Abs(theirs - row.Ours) <= 1),
        rows.Count(row => row.IsOfficial));
}

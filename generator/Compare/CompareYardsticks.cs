using System.Globalization;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Compare;

/// <summary>Sets the levels of the site beside what agreement.yml says of others.</summary>
internal static class CompareYardsticks
{
    /// <returns>Null where there is no agreement.yml.</returns>
    public static ComparedAgreement? Run(Site site) => site.Agreement is not { } agreement ? null
        : new ComparedAgreement(agreement, [.. agreement.File.Yardsticks.Select(yardstick => Compared(site, yardstick))]);

    private static ComparedYardstick Compared(Site site, Yardstick yardstick)
    {
        ComparedRow[] rows = [.. yardstick.Rows.SelectMany(row => Rows(site, yardstick, row))];
        return new ComparedYardstick(
            yardstick,
            [.. rows],
            Agreement(rows),
            [.. rows.GroupBy(row => row.Role).Select(role => (role.Key, Agreement([.. role])))],
            Agreement([.. rows.Where(row => row.IsOfficial)]),
            Agreement([.. rows.Where(row => !row.IsOfficial)]));
    }

    /// <summary>Rows in which they say it in words have no number to agree with.</summary>
    private static Agreement Agreement(ComparedRow[] rows)
    {
        var counted = rows.Where(row => row.Theirs is not null).ToArray();
        double[] theirs = [.. counted.Select(row => row.Theirs!.Value)], ours = [.. counted.Select(row => row.Ours)];
        var gaps = theirs.Zip(ours, (a, b) => Math.Abs(a - b)).ToArray();
        var (rho, tau) = (RankCorrelation.Spearman(theirs, ours), RankCorrelation.KendallTauB(theirs, ours));
        return new Agreement(rows.Length, gaps.Count(gap => gap == 0), gaps.Count(gap => gap <= 1), rho, tau);
    }

    private static IEnumerable<ComparedRow> Rows(Site site, Yardstick yardstick, YardstickRow row)
    {
        var role = Role(site, row.Role);
        var other = row.Other is { } name ? Role(site, name) : null;
        return yardstick.Measure switch
        {
            Measure.Level => row.Skills.Select(skill => OfLevel(site, yardstick, row, role, skill.Value)),
            Measure.Mean => [new ComparedRow(row, role, null, null, Number(row), Mean(site, role, row.Code!.Value.Value), false)],
            Measure.Similarity => [new ComparedRow(row, role, other, null, Number(row), Similarities.Of(role.Role, other!.Role).Index, false)],
            Measure.Kept => [new ComparedRow(row, role, other, null, null, Similarities.Pair(role, other!).KeptFromAToB.Share, false)],
            _ => throw new ArgumentOutOfRangeException(nameof(yardstick), yardstick.Measure, "Not a measure."),
        };
    }

    private static ComparedRow OfLevel(Site site, Yardstick yardstick, YardstickRow row, LinkedRole role, Slug skill)
    {
        var position = site.Skills.PositionOf(skill);
        var cell = role.Role.Cells[position];
        var isOfficial = cell is { Basis: Basis.Official } && cell.Sources.Any(source => source.Value == yardstick.Source.Value);
        return new ComparedRow(row, role, null, position, Level.Named(row.Says.Value)?.Value, role.Role.Levels[position].Value, isOfficial);
    }

    /// <summary>Mean level of a role in the skills that carry a reference whose code begins so; 0 where there is none.</summary>
    private static double Mean(Site site, LinkedRole role, string code) => site.Skills.Skills
        .Zip(role.Role.Levels, (skill, level) => (Skill: skill, Level: (double)level.Value))
        .Where(pair => pair.Skill.References.Any(reference => reference.Code?.StartsWith(code, StringComparison.Ordinal) == true))
        .Select(pair => pair.Level)
        .DefaultIfEmpty()
        .Average();

    private static double Number(YardstickRow row) => double.Parse(row.Says.Value, CultureInfo.InvariantCulture);

    private static LinkedRole Role(Site site, Placed<Slug> name) => site.Role(name.Value)!;
}

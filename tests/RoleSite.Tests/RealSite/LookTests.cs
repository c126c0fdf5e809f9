using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Tests.Architecture;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>Roles that stand side by side can be told apart by their signs and by their colours.</summary>
public abstract class LookTests(BuiltContent content)
{
    [Fact]
    public void Side_by_side_every_role_keeps_its_sign_and_colour_and_two_that_share_one_are_filled_differently()
    {
        var roles = content.Compared.Site.Roles;
        Offenders.None(
            from a in roles
            from b in roles
            from c in roles
            where a.Slug.CompareTo(b.Slug) < 0 && b.Slug.CompareTo(c.Slug) < 0
            let own = new[] { a, b, c }.Select(PageContext.Mark).ToArray()
            let marks = PageContext.Marks([a, b, c])
            where !marks.Select(mark => mark with { Fill = "" }).SequenceEqual(own)
                || marks.Any(mark => marks.Count(other => AreAlike(mark, other)) > 1)
            select $"{a.Slug}, {b.Slug}, {c.Slug}: {string.Join(", ", marks.Select(mark => mark.Classes))}");
    }

    [Fact]
    public void A_role_has_the_same_sign_and_colour_on_every_page() =>
        Offenders.None(content.Pages
            .SelectMany(page => page.Document.QuerySelectorAll(".role:has(> i)"))
            .Select(role => (Name: role.TextContent.Trim(), Mark: string.Join(' ', role.QuerySelector("i")!.ClassList.Except(RoleSigns.Fills))))
            .Distinct()
            .GroupBy(role => role.Name)
            .Where(role => role.Count() > 1)
            .Select(role => $"{role.Key}: {string.Join(", ", role.Select(one => one.Mark))}"));

    private static bool AreAlike(RoleMark a, RoleMark b) => a.Fill == b.Fill && (a.Sign == b.Sign || a.Colour == b.Colour);

    public sealed class OfTheRepository() : LookTests(BuiltContent.OfTheRepository);

    public sealed class AfterContributions() : LookTests(BuiltContent.AfterContributions);

    public sealed class OfTheKitchen() : LookTests(BuiltContent.OfTheKitchen);
}

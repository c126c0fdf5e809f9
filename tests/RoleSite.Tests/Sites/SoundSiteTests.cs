using RoleSite.Generator;
using Xunit;

namespace RoleSite.Tests;

public sealed class SoundSiteTests
{
    [Fact]
    public void The_smallest_site_has_no_error()
    {
        using var site = LittleSite.Sound();
        Assert.Empty(SiteRun.Of(site).Printed());
    }

    /// <summary>The browser tests run on it: it has every kind of page.</summary>
    [Fact]
    public void The_site_of_kitchen_roles_is_built_without_an_error_or_a_warning()
    {
        var built = Build.Run(new BuildOptions(Path.Combine(LittleSite.SitesFolder, "good", "kitchen")));

        Assert.Empty(built.Diagnostics.Select(diagnostic => $"{diagnostic.Place}: {diagnostic.Rule.Code} {diagnostic.Message}"));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        using var site = LittleSite.Sound();
        var before = SiteRun.Of(site).Files.Texts;
        foreach (var file in before) site.With(file.Path, "\uFEFF" + file.Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        var run = SiteRun.Of(site);
        Assert.Empty(run.Printed());
        Assert.Equal(before, run.Files.Texts);
    }

    [Fact]
    public void Files_that_editors_leave_behind_are_ignored()
    {
        using var site = LittleSite.Sound();
        site.With(".DS_Store", "x")
            .With("roles/.baker.md.swp", "x")
            .With("roles/baker.md~", "x")
            .With("assets/Thumbs.db", "x")
            .With("drafts/.gitkeep", "");
        Assert.Empty(SiteRun.Of(site).Printed());
    }
}

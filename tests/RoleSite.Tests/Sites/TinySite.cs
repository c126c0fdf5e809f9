using System.Text;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;
using RoleSite.Generator.Validate;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests;

/// <summary>A site of two roles, three skills, one written comparison and two pages, read from <see cref="TinyTexts"/>.</summary>
internal static class TinySite
{
    public const string Address = "https://tiny.example";

    public static ComparedSite Compared { get; } = Make();

    public static Site Site => Compared.Site;

    /// <summary>What is the same on every page, where it does not matter.</summary>
    public static SiteFrame Frame { get; } = new()
    {
        Name = "",
        Tagline = "",
        Language = "en",
        Menu = [],
        FooterLinks = [],
        Links = new SiteLinks { Search = new PageLink("", ""), Compare = "", Skills = "", LevelScale = "", Matrix = "", Method = "" },
        HighestRoleLevel = 4,
        Repository = "",
        Icon = "",
        Feed = "",
        Scripts = "",
        Background = new LightDark("", ""),
    };

    public static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    /// <summary>The frame of a page of which only the address matters.</summary>
    public static PageFrame FrameAt(string address) => new()
    {
        Site = Frame,
        Heading = "",
        Title = "",
        Description = "",
        Address = address,
        Canonical = Address + address,
    };

    private static ComparedSite Make()
    {
        var report = new Report();
        var files = new InputFiles(
            [
                .. TinyTexts.Files.Select(file => new TextFile(
                    file.Path, file.Kind, new Slug(Path.GetFileNameWithoutExtension(file.Path)), file.Text.ReplaceLineEndings("\n"))),
            ],
            [],
            []);
        var library = ValidateInput.Run(ParseInput.Run(files, report, workers: 1), report);
        var site = LinkSite.Run(library, report, workers: 1);
        Assert.Equal(
            "",
            string.Join(
                '\n',
                report.Sorted()
                    .Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)
                    .Select(diagnostic => $"{diagnostic.Place.File}: {diagnostic.Message}")));
        return CompareRoles.Run(site, workers: 1);
    }
}

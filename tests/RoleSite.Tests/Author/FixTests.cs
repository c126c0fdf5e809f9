using System.Collections.Immutable;
using RoleSite.Generator.Author;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Generator.Write;
using Xunit;

namespace RoleSite.Tests.Author;

/// <summary>What 'rolesite check --fix' mends.</summary>
public sealed class FixTests : IDisposable
{
    private readonly LittleSite _site = LittleSite.Sound();

    public static TheoryData<string> BadSites =>
    [
        .. Directory.EnumerateDirectories(Path.Combine(LittleSite.SitesFolder, "bad")).Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "  proving: Practitioner")]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "  proving: 3")]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "  proving:practitioner")]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "  proving：practitioner")]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "  proving = practitioner", "  proving : practitioner")]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "  proving:\u00A0practitioner")]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "\tproving: practitioner")]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "  **proving**: practitioner")]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "  Proving: practitioner")]
    [InlineData("matrices/baker.yml", "signature: [kneading]", "signature: [Kneading]")]
    [InlineData("matrices/baker.yml", "signature: [kneading]", "signature: kneading", "signature: [kneading]")]
    [InlineData("roles/baker.md", "sign: circle", "sign: Circle")]
    [InlineData("roles/baker.md", "reviewed: 2026-11-21", "reviewed: 21.11.2026")]
    [InlineData("roles/baker.md", "reviewed: 2026-11-21", "reviewed: 2026/11/21")]
    [InlineData("roles/baker.md", "also-known-as:", "also_known_as:")]
    [InlineData("roles/baker.md", "also-known-as:", "Also-Known-As:")]
    [InlineData("roles/baker.md", "related: [cook]", "related: cook")]
    [InlineData("roles/baker.md", "---\ntitle:", "----\ntitle:")]
    [InlineData("roles/baker.md", "\n---\n\n## Focus", "\n–––\n\n## Focus")]
    [InlineData("roles/baker.md", "## Focus", "# Focus")]
    [InlineData("roles/baker.md", "### At night", "#### At night")]
    [InlineData("roles/cook.md", "moved-from: [/roles/chef/]", "moved-from: [roles/chef]")]
    [InlineData("glossary.yml", "yeast:\n", "Yeast:\n")]
    [InlineData("skills/heat.yml", "definition: Cooking in hot fat.", "definition: Cooking\u200B in hot fat.")]
    public void A_slip_that_can_only_be_meant_in_one_way_is_mended(string path, string right, string wrong, string? mended = null)
    {
        var before = _site.Text(path);
        _site.Changed(path, right, wrong);
        Assert.NotEmpty(_site.OtherErrors());
        Mend(_site);
        Assert.Equal(before.Replace(right, mended ?? right, StringComparison.Ordinal), _site.Text(path));
        Assert.Empty(_site.OtherErrors());
    }

    [Theory]
    [InlineData("matrices/baker.yml", "about: Our judgement after a week in a bakery.", "about: Our judgement: after a week.",
        "about: 'Our judgement: after a week.'")]
    [InlineData("sources.yml", "address: https://crust.example/book", "address: https://crust.example/book?utm_source=x",
        "address: https://crust.example/book")]
    [InlineData("roles/baker.md", "- [[kneading]]", "-[[kneading]]", "- [[kneading]]")]
    [InlineData("roles/baker.md", "- [[kneading]]", "• [[kneading]]", "- [[kneading]]")]
    public void A_slip_is_mended_as_it_was_meant(string path, string right, string wrong, string mended)
    {
        _site.Changed(path, right, wrong);
        Mend(_site);
        Assert.Contains(mended, _site.Text(path), StringComparison.Ordinal);
        Assert.Empty(_site.OtherErrors());
    }

    [Theory]
    [InlineData("matrices/baker.yml", "  proving: practitioner", "  prooving: practitioner")]
    [InlineData("roles/baker.md", "reviewed: 2026-11-21", "reviewed: 01/02/2026")]
    [InlineData("matrices/baker.yml", "about: Our", "about: \"Our")]
    public void What_a_person_must_decide_is_left(string path, string right, string wrong)
    {
        _site.Changed(path, right, wrong);
        var before = _site.Text(path);
        Mend(_site);
        Assert.Equal(before, _site.Text(path));
    }

    [Fact]
    public void Comments_and_layout_stay()
    {
        _site.Changed("matrices/baker.yml", "  proving: practitioner", "\n  # why\n  proving:   Practitioner   # disputed");
        Mend(_site);
        Assert.Contains("\n\n  # why\n  proving:   practitioner   # disputed\n", _site.Text("matrices/baker.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_site_is_left_as_it_is()
    {
        var before = _site.Everything();
        Assert.Equal(0, Mend(_site));
        Assert.Equal(before, _site.Everything());
    }

    [Fact]
    public void What_was_changed_is_said_in_a_line()
    {
        var edit = new TextEdit(new SourcePlace("matrices/baker.yml", 5, 12), "Expert", "expert");
        Assert.Equal("matrices/baker.yml(5,12): 'Expert' is now 'expert' (RS0209 A level that is not on the scale).",
            CertainFixes.Line(ParseRules.UnknownLevel, edit));
    }

    [Theory]
    [MemberData(nameof(BadSites))]
    public void Mending_comes_to_an_end_and_leaves_no_more_to_mend(string name)
    {
        using var site = LittleSite.Bad(Path.Combine(LittleSite.SitesFolder, "bad", name));
        Assert.InRange(Mend(site), 0, 200);
        Assert.Empty(Fixes(site));
    }

    /// <summary>Mends until nothing is left that can be, and says how many edits that took.</summary>
    private static int Mend(LittleSite site)
    {
        var count = 0;
        for (var round = 0; round < 30 && Fixes(site) is { IsEmpty: false } fixes; round++)
        {
            Assert.Null(ChangeInput.Run(site.Folder, new InputChange { Edits = [.. fixes.Select(fix => fix.Edit)] }));
            count += fixes.Length;
        }

        return count;
    }

    private static ImmutableArray<(Rule Rule, TextEdit Edit)> Fixes(LittleSite site)
    {
        var content = site.Studied();
        return CertainFixes.Of(content.Diagnostics, content.Texts);
    }
}

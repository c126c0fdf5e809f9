using RoleSite.Generator.Author;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.Author;

/// <summary>What 'rolesite rename' changes, and what it refuses.</summary>
public sealed class RenameTests : IDisposable
{
    private readonly LittleSite _site = LittleSite.Sound();

    /// <summary>Everything in the kitchen that can get another id.</summary>
    public static TheoryData<string, string> Named
    {
        get
        {
            using var kitchen = LittleSite.Kitchen();
            var names = kitchen.Studied().Parsed.Declared;
            return
            [
                .. names.Roles.Names.Select(id => ("role", id)), .. names.Skills.Names.Select(id => ("skill", id)),
                .. names.Terms.Names.Select(id => ("term", id)), .. names.Sources.Names.Select(id => ("source", id)),
            ];
        }
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Named))]
    public void Whatever_is_renamed_the_site_stays_sound(string kind, string id)
    {
        using var kitchen = LittleSite.Kitchen();
        var before = SiteRun.Of(kitchen).Diagnostics.Length;
        kitchen.Make(Rename(kitchen, kind, id, "another-name"));
        Assert.Empty(kitchen.OtherErrors());
        Assert.Equal(before, SiteRun.Of(kitchen).Diagnostics.Length);
    }

    [Theory]
    [InlineData("role", "data-analyst")]
    [InlineData("skill", "sql-querying")]
    [InlineData("source", "uk-ddat")]
    [InlineData("term", "basis")]
    public void The_published_content_stays_sound_too(string kind, string id)
    {
        using var copy = LittleSite.CopyOf(Repository.Input);
        copy.Make(Rename(copy, kind, id, "another-name"));
        Assert.Empty(copy.OtherErrors());
    }

    [Fact]
    public void Files_of_a_role_and_of_its_comparisons_get_new_names()
    {
        _site.Make(Rename("role", "baker", "bread-maker"));
        string[] paths = ["roles/bread-maker.md", "matrices/bread-maker.yml", "comparisons/bread-maker-vs-cook.md"];
        Assert.All(paths, path => Assert.True(File.Exists(Path.Combine(_site.Folder, path)), path));
        Assert.False(File.Exists(Path.Combine(_site.Folder, "roles/baker.md")));
    }

    [Theory]
    [InlineData("role", "baker", "bread-maker", "/roles/baker/", "/roles/bread-maker/")]
    [InlineData("role", "baker", "pastry-cook", "/compare/baker-vs-cook/", "/compare/cook-vs-pastry-cook/")]
    [InlineData("skill", "kneading", "folding", "/skills/kneading/", "/skills/folding/")]
    [InlineData("source", "bread-book", "crust-book", "/sources/bread-book/", "/sources/crust-book/")]
    public void An_old_address_leads_to_the_new_one(string kind, string old, string id, string from, string to)
    {
        _site.Make(Rename(kind, old, id));
        Assert.Contains((from, to), SiteRun.Of(_site).Site.Redirects.Select(redirect => (redirect.From, redirect.To.Value)));
    }

    [Fact]
    public void Only_lines_that_name_it_change()
    {
        var before = _site.Text("roles/cook.md").Split('\n');
        _site.Make(Rename("role", "baker", "bread-maker"));
        var after = _site.Text("roles/cook.md").Split('\n');
        Assert.Equal(before.Length, after.Length);
        var changed = before.Zip(after).Where(line => line.First != line.Second);
        Assert.All(changed, line => Assert.Contains("baker", line.First, StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_and_words_stay_as_they_are()
    {
        _site.With("matrices/cook.yml", _site.Text("matrices/cook.yml") + "  # kneading was debated\n");
        _site.Changed("matrices/cook.yml", "about: Our judgement", "about: \"Not much kneading\" # kneading, that is\nsources: []\n#");
        _site.Make(Rename("skill", "kneading", "folding"));
        var text = _site.Text("matrices/cook.yml");
        Assert.Contains("\n  folding: awareness\n", text, StringComparison.Ordinal);
        Assert.Contains("about: \"Not much kneading\" # kneading, that is\n", text, StringComparison.Ordinal);
        Assert.EndsWith("  # kneading was debated\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_only_begins_like_it_stays()
    {
        _site.Changed("glossary.yml", "yeast:", "yeast-kneading:\n  term: Other\n  definition: \"With [[kneading]] and [[yeast]].\"\nyeast:");
        _site.Make(Rename("skill", "kneading", "folding"));
        Assert.Contains("yeast-kneading:\n  term: Other\n  definition: \"With [[folding]] and [[yeast]].\"", _site.Text("glossary.yml"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See [[baker]], [[baker|a baker]], [[ baker ]] and [[baker/kneading@expert]] [editorial].",
        "See [[miller]], [[miller|a baker]], [[ miller ]] and [[miller/kneading@expert]] [editorial].")]
    [InlineData("See [it](baker.md#focus), [that](../roles/baker.md) and [these](../matrices/baker.yml) [editorial].",
        "See [it](miller.md#focus), [that](../roles/miller.md) and [these](../matrices/miller.yml) [editorial].")]
    [InlineData("See [a](/roles/baker/), [b](/compare/baker-vs-cook/) and [c](/moves/cook-to-baker/#keep) [editorial].",
        "See [a](/roles/miller/), [b](/compare/cook-vs-miller/) and [c](/moves/cook-to-miller/#keep) [editorial].")]
    [InlineData("See [the comparison](../comparisons/baker-vs-cook.md) of a baker [editorial].",
        "See [the comparison](../comparisons/miller-vs-cook.md) of a baker [editorial].")]
    [InlineData("See [one][b] and [another][b] [editorial].\n\n[b]: baker.md", "See [one][b] and [another][b] [editorial].\n\n[b]: miller.md")]
    public void Links_in_any_form_follow_a_role(string before, string after)
    {
        _site.Changed("roles/cook.md", "A warm meal on time, for as many people as come through the door [editorial].", before);
        _site.Make(Rename("role", "baker", "miller"));
        Assert.Contains(after, _site.Text("roles/cook.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_menu_and_the_words_of_the_search_follow_too()
    {
        _site.Changed("site.yml", "    page: /roles/\n", "    page: /roles/baker/\n");
        _site.With("site.yml", _site.Text("site.yml") + "searched-as:\n  - page: /roles/baker/\n    words: [bread]\n");
        _site.Make(Rename("role", "baker", "miller"));
        Assert.DoesNotContain("baker", _site.Text("site.yml"), StringComparison.Ordinal);
        Assert.Empty(_site.OtherErrors());
    }

    [Theory]
    [InlineData("moved-from: [/roles/chef/]", "moved-from: [/roles/chef/, /roles/cook/]")]
    [InlineData("moved-from: [\"/roles/chef/\"] # long ago", "moved-from: [\"/roles/chef/\", /roles/cook/] # long ago")]
    [InlineData("moved-from:\n  - /roles/chef/", "moved-from:\n  - /roles/chef/\n  - /roles/cook/")]
    public void An_old_address_joins_those_that_are_there(string before, string after)
    {
        _site.Changed("roles/cook.md", "moved-from: [/roles/chef/]", before);
        _site.Make(Rename("role", "cook", "kitchen-hand"));
        Assert.Contains($"\n{after}\n", _site.Text("roles/kitchen-hand.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_can_go_back_to_its_old_id()
    {
        _site.Make(Rename("role", "cook", "chef"));
        Assert.Contains("\nmoved-from: [/roles/cook/]\n", _site.Text("roles/chef.md"), StringComparison.Ordinal);
        Assert.Empty(_site.OtherErrors());
    }

    [Theory]
    [InlineData("role", "bakr", "x", "There is no role 'bakr'. Did you mean 'baker'?")]
    [InlineData("role", "kneading", "x", "There is no role 'kneading'. There is a skill of that name, but a role is expected here.")]
    [InlineData("role", "baker", "baker", "The role is called 'baker' already.")]
    [InlineData("role", "baker", "cook", "There is a role 'cook' already.")]
    [InlineData("skill", "kneading", "yeast", "There is a term 'yeast' already.")]
    [InlineData("role", "baker", "Bread Maker", "'Bread Maker' cannot be the id of a role")]
    [InlineData("role", "baker", "a-vs-b", "'-vs-' in 'a-vs-b' reads like two roles that are compared.")]
    public void What_cannot_be_is_refused_with_a_reason(string kind, string old, string id, string reason) =>
        Assert.StartsWith(reason, Drafts.Refusal(Rename(kind, old, id)), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_renamed_while_a_file_cannot_be_read_whole()
    {
        _site.With("roles/cook.md", "no front matter");
        Assert.StartsWith("roles/cook.md has mistakes", Drafts.Refusal(Rename("skill", "kneading", "folding")), StringComparison.Ordinal);
    }

    private Planned Rename(string kind, string old, string id) => Rename(_site, kind, old, id);

    private static Planned Rename(LittleSite site, string kind, string old, string id)
    {
        var content = site.Studied();
        return RenameId.Run(kind, old, id, content.Parsed, content.Texts);
    }
}

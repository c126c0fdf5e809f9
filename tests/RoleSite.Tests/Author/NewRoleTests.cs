using RoleSite.Generator.Author;
using RoleSite.Generator.Diagnostics;
using Xunit;

namespace RoleSite.Tests.Author;

/// <summary>What 'rolesite new role' writes and what it refuses.</summary>
public sealed class NewRoleTests : IDisposable
{
    private readonly LittleSite _site = LittleSite.Sound();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_new_role_passes_the_checks_but_for_what_only_a_person_can_write()
    {
        _site.Make(Drafts.NewRoleIn(_site, Drafts.PastryCook));
        Assert.Empty(_site.OtherErrors());
    }

    [Fact]
    public void Each_place_that_a_person_has_to_fill_is_named_with_its_line()
    {
        _site.Make(Drafts.NewRoleIn(_site, Drafts.PastryCook));
        var named = SiteRun.Of(_site).Diagnostics.Where(found => found.Rule == ParseRules.Unfinished)
            .Select(found => (found.Place.File, found.Place.Line));
        var marked =
            from path in new[] { "matrices/pastry-cook.yml", "roles/pastry-cook.md" }
            from line in _site.Text(path).Split('\n').Index()
            where line.Item.Contains("TO WRITE:", StringComparison.Ordinal)
            select (path, line.Index + 1);
        Assert.Equal(marked, named);
    }

    [Fact]
    public void The_texts_are_all_that_is_left_to_a_person()
    {
        _site.Make(Drafts.NewRoleIn(_site, Drafts.PastryCook));
        foreach (var path in new[] { "matrices/pastry-cook.yml", "roles/pastry-cook.md" })
            _site.With(path, _site.Text(path).Replace("TO WRITE:", "Written:", StringComparison.Ordinal));
        Assert.DoesNotContain(SiteRun.Of(_site).Diagnostics, found => found.Rule.Severity == Severity.Error);
    }

    [Fact]
    public void A_second_draft_is_no_copy_of_the_first()
    {
        _site.Make(Drafts.NewRoleIn(_site, Drafts.PastryCook));
        _site.Make(Drafts.NewRoleIn(_site, Drafts.PastryCook with { Title = "Butcher" }));
        Assert.Empty(_site.OtherErrors());
    }

    [Fact]
    public void The_role_is_dated_to_the_day_that_the_command_gives()
    {
        _site.Make(Drafts.NewRoleIn(_site, Drafts.PastryCook));
        Assert.Contains("\nreviewed: 2026-12-24\nhistory:\n  - date: 2026-12-24\n", _site.Text("roles/pastry-cook.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_roles_get_the_same_sign_and_colour_while_some_are_free()
    {
        AddRoles(20);
        var marks = _site.Studied().Parsed.Roles.Select(role => (role.Sign, role.Colour)).ToArray();
        Assert.Distinct(marks);
    }

    [Fact]
    public void Two_roles_that_must_share_a_sign_get_a_dark_colour_and_a_light_one()
    {
        AddRoles(14);
        string[] dark = ["blue", "green", "purple"];
        var signs = _site.Studied().Parsed.Roles.GroupBy(role => role.Sign);
        Assert.All(signs, sign => Assert.Equal(1, sign.Count(role => dark.Contains(role.Colour))));
    }

    [Theory]
    [InlineData("Pastry Cook", "PC")]
    [InlineData("Butcher", "BU")]
    [InlineData("Head of the Night Shift", "HOTN")]
    [InlineData("Bold Artist", "BOA")]
    public void The_short_form_is_made_of_letters_of_the_title_that_no_other_role_has(string title, string initials)
    {
        _site.Make(Drafts.NewRoleIn(_site, Drafts.PastryCook with { Title = title }));
        Assert.Contains(initials, _site.Studied().Parsed.Roles.Select(role => role.Short.Value));
    }

    [Theory]
    [InlineData("Chef: the \"boss\"")]
    [InlineData("C# Cook")]
    [InlineData("Œuf, fish & co")]
    public void A_title_with_signs_of_YAML_is_written_so_that_it_is_read_back(string title)
    {
        _site.Make(Drafts.NewRoleIn(_site, Drafts.PastryCook with { Title = title, Id = "odd" }));
        Assert.Contains(title, _site.Studied().Parsed.Roles.Select(role => role.Head.Title.Value));
    }

    [Theory]
    [InlineData("Baker", null, "kitchen", "'Baker' is the title of the role 'baker' already.")]
    [InlineData("Bread maker", null, "kitchen", "'Bread maker' is another name of the role 'baker' already.")]
    [InlineData("Night Baker", "baker", "kitchen", "There is a role 'baker' already.")]
    [InlineData("Kneader", "kneading", "kitchen", "There is a skill 'kneading' already.")]
    [InlineData("Yeaster", "yeast", "kitchen", "There is a term 'yeast' already.")]
    [InlineData("Pastry Cook", "Pastry_Cook", "kitchen", "'Pastry_Cook' cannot be the id of a role: ids are made of a-z, 0-9 and single hyphens. "
        + "Give it --id pastry-cook.")]
    [InlineData("Pastry Cook", null, "kitchn", "There is no role group 'kitchn'. Did you mean 'kitchen'?")]
    [InlineData("Pastry Cook", "cook-vs-baker", "kitchen", "'-vs-' in 'cook-vs-baker' reads like two roles that are compared.")]
    [InlineData(" ", null, "kitchen", "The name of the role is empty.")]
    [InlineData("寿司", null, "kitchen", "'' cannot be the id of a role")]
    [InlineData("Pastry\nCook", null, "kitchen", "The name of the role has a character that nobody can see")]
    public void What_cannot_be_is_refused_with_a_reason(string title, string? id, string group, string reason) =>
        Assert.StartsWith(reason, Drafts.Refusal(Drafts.NewRoleIn(_site, new RoleRequest(title, id, group, null, null))), StringComparison.Ordinal);

    [Theory]
    [InlineData("BA")]
    [InlineData("ba")]
    [InlineData("TOOLONG")]
    public void A_short_form_that_is_taken_or_no_short_form_is_refused(string initials) =>
        Assert.Contains("short form", Drafts.Refusal(Drafts.NewRoleIn(_site, Drafts.PastryCook with { Short = initials })), StringComparison.Ordinal);

    [Fact]
    public void A_role_can_be_added_while_another_is_still_being_written()
    {
        _site.With("roles/unread.md", "no front matter");
        Assert.Null(Drafts.NewRoleIn(_site, Drafts.PastryCook).Refusal);
    }

    [Fact]
    public void A_name_that_a_file_has_which_cannot_be_read_is_taken_too()
    {
        _site.With("matrices/pastry-cook.yml", "no: matrix");
        var refusal = Drafts.Refusal(Drafts.NewRoleIn(_site, Drafts.PastryCook));
        Assert.StartsWith("There is a file matrices/pastry-cook.yml", refusal, StringComparison.Ordinal);
    }

    private void AddRoles(int count)
    {
        foreach (var number in Enumerable.Range(1, count))
            _site.Make(Drafts.NewRoleIn(_site, Drafts.PastryCook with { Title = $"Cook of day {number}" }));
    }
}

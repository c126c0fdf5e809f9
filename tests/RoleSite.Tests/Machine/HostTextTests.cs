using RoleSite.Generator.Pages.Machine;
using Xunit;

namespace RoleSite.Tests.Machine;

public sealed class HostTextTests
{
    [Fact]
    public void Robots_may_read_everything_and_are_shown_the_sitemap() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://tiny.example/sitemap.xml\n", TinySite.Text(Robots.Run(TinySite.Address)));

    [Fact]
    public void An_old_address_and_its_markdown_lead_to_the_new_ones_for_good() =>
        Assert.StartsWith(
            "# Old addresses, from moved-from in front matter.\n/roles/cook/ /roles/chef/ 301\n/roles/cook/index.md /roles/chef/index.md 301\n#",
            TinySite.Text(Redirects.Run(TinySite.Site.Redirects, [])), StringComparison.Ordinal);

    [Fact]
    public void Two_roles_named_the_other_way_round_lead_to_their_comparison() =>
        Assert.EndsWith("\n/compare/waiter-vs-chef/ /compare/chef-vs-waiter/ 301\n", TinySite.Text(Redirects.Run([], TinySite.Compared.Comparisons)), StringComparison.Ordinal);

    [Fact]
    public void An_old_address_that_names_two_roles_the_other_way_round_leads_where_its_writer_says() =>
        Assert.DoesNotContain(
            "/compare/waiter-vs-chef/ /compare/chef-vs-waiter/",
            TinySite.Text(Redirects.Run([TinySite.Site.Redirects[0] with { From = "/compare/waiter-vs-chef/" }], TinySite.Compared.Comparisons)), StringComparison.Ordinal);

    [Fact]
    public void The_files_for_programs_are_the_same_in_every_build_with_any_number_of_workers()
    {
        var first = MachineFiles.Run(TinySite.Compared, [TinySite.PageAt("/")], ["body{}"], workers: 1);
        var second = MachineFiles.Run(TinySite.Compared, [TinySite.PageAt("/")], ["body{}"], workers: 8);
        Assert.Equal(first.Select(file => (file.Address, TinySite.Text(file))), second.Select(file => (file.Address, TinySite.Text(file))));
        Assert.Equal(first.Length, first.Select(file => file.Address).Distinct().Count());
        Assert.All(first, file => Assert.False(file.Content.Span.StartsWith("\uFEFF"u8), file.Address.Value));
        Assert.All(first, file => Assert.DoesNotContain("\r", TinySite.Text(file)));
    }
}

using RoleSite.Generator.Host;
using Xunit;

namespace RoleSite.Tests.Host;

public sealed class HostTextTests
{
    [Fact]
    public void Robots_may_read_everything_and_are_shown_the_sitemap() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://tiny.example/sitemap.xml\n", TinySite.Text(Robots.Run(TinySite.Address)));

    [Fact]
    public void An_old_address_and_its_markdown_lead_to_the_new_ones_for_good() =>
        Assert.StartsWith(
            "# Old addresses, from moved-from.\n/roles/cook/ /roles/chef/ 301\n/roles/cook/index.md /roles/chef/index.md 301\n#",
            TinySite.Text(Redirects.Run(TinySite.Site.Redirects, [])), StringComparison.Ordinal);

    [Fact]
    public void Two_roles_named_the_other_way_round_lead_to_their_comparison() =>
        Assert.EndsWith(
            "\n/compare/waiter-vs-chef/ /compare/chef-vs-waiter/ 301\n",
            TinySite.Text(Redirects.Run([], TinySite.Compared.Comparisons)),
            StringComparison.Ordinal);

    [Fact]
    public void An_old_address_that_names_two_roles_the_other_way_round_leads_where_its_writer_says() =>
        Assert.DoesNotContain(
            "/compare/waiter-vs-chef/ /compare/chef-vs-waiter/",
            TinySite.Text(Redirects.Run(
                [TinySite.Site.Redirects[0] with { From = "/compare/waiter-vs-chef/" }], TinySite.Compared.Comparisons)), StringComparison.Ordinal);
}

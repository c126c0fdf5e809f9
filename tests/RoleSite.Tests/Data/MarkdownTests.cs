using RoleSite.Generator.Data;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Data;

public sealed class MarkdownTests
{
    [Fact]
    public void A_role_as_markdown_has_its_text_its_levels_and_its_sources() =>
        Assert.Equal(
            """
            # Chef

            > Cooks, and decides what is cooked.

            - Page: https://tiny.example/roles/chef/
            - Also known as: Cook
            - Last reviewed: 2026-03-04
            - Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), attribution: Tiny

            ## Focus

            Good food, always in time [[kitchen-study](https://tiny.example/sources/kitchen-study/)]. Compare the [waiter](https://tiny.example/roles/waiter/#goal).

            ## Skills

            - [Knife work](https://tiny.example/skills/knife-work/): cutting fast and evenly, all day long [editorial]

            ## Tasks

            Cooking what the menu promises, dish after dish, until closing [editorial].

            ## Goal

            Empty plates, and guests who come back next week [editorial].

            ## Skill levels

            From a study.

            | Skill | Level | Basis | Sources |
            |---|---|---|---|
            | [Knife work](https://tiny.example/skills/knife-work/) | 4 Expert | research | [[kitchen-study](https://tiny.example/sources/kitchen-study/)] |
            | [=SUM of bills \| tips](https://tiny.example/skills/sums/) | 1 Awareness | editorial | |

            ## Sources cited

            - [[kitchen-study](https://tiny.example/sources/kitchen-study/)] The O\*NET of \*kitchens\*. A. Cook, Press, 2022. <https://press.example/kitchen>

            """.ReplaceLineEndings("\n"),
            Alternate("/roles/chef/index.md"));

    [Fact]
    public void A_comparison_as_markdown_names_its_roles() =>
        Assert.Equal(
            """
            # Chef or waiter?

            > Who cooks and who carries.

            - Page: https://tiny.example/compare/chef-vs-waiter/
            - Roles: [Waiter](https://tiny.example/roles/waiter/index.md), [Chef](https://tiny.example/roles/chef/index.md)
            - Last reviewed: 2026-02-05
            - Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), attribution: Tiny

            ## In short

            One of the two cooks, the other one carries [editorial].

            ## How they differ

            In sweat, in hours and in whom they meet [editorial].

            ## What they share

            The guests, the kitchen door and the long evenings [editorial].

            ## Which one for whom

            Taste decides [editorial].

            """.ReplaceLineEndings("\n"),
            Alternate("/compare/chef-vs-waiter/index.md"));

    [Fact]
    public void Every_role_written_comparison_and_page_has_an_alternate() =>
        Assert.Equal(
            ["/about/index.md", "/compare/chef-vs-waiter/index.md", "/method/index.md", "/roles/chef/index.md", "/roles/waiter/index.md"],
            MarkdownAlternates.Makers(TinySite.Site).Select(make => make().Address.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Language_models_are_shown_where_everything_is() =>
        Assert.Equal(
            """
            # Tiny

            > Two jobs, compared.

            Every claim names its source or is marked editorial. Skill levels run from 0 (none) to 4 (expert) and rank no role above another. Texts and data: CC BY 4.0, attribution: Tiny, https://tiny.example/

            ## Roles

            - [Chef](https://tiny.example/roles/chef/index.md): Cooks, and decides what is cooked.
            - [Waiter](https://tiny.example/roles/waiter/index.md): Brings the food.

            ## Comparisons

            - [Chef or waiter?](https://tiny.example/compare/chef-vs-waiter/index.md): Who cooks and who carries.

            ## About this site

            - [About](https://tiny.example/about/index.md): What this is.
            - [Method](https://tiny.example/method/index.md): How levels are set.

            ## Data


            """.ReplaceLineEndings("\n"),
            TinySite.Text(LlmsTxt.Run(TinySite.Site)).Split("- [Roles]")[0]);

    [Theory]
    [InlineData("O*NET and *NET*", @"O\*NET and \*NET\*")]
    [InlineData("a | b", @"a \| b")]
    [InlineData("[x](y) <z>", @"\[x\](y) \<z>")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("R&D &copy; &amp;", @"R&D \&copy; \&amp;")]
    public void Plain_text_stays_plain_in_markdown(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Plain(text));

    [Theory]
    [InlineData("- no list", @"\- no list")]
    [InlineData("1. no list", @"1\. no list")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("-5 degrees", "-5 degrees")]
    public void A_text_that_begins_a_line_begins_nothing_else(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Line(text));

    private static string Alternate(string address) =>
        TinySite.Text(MarkdownAlternates.Makers(TinySite.Site).Select(make => make()).Single(file => file.Address.Value == address));
}

using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>What an address asks the comparison for, how roles are told apart, and the comparison as text.</summary>
public sealed class CompareStateTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    /// <summary>Five made-up roles over three skills in two groups; cooks and chefs look alike.</summary>
    private const string Tools = """
        const words = { o: 'official', a: 'adverts', r: 'research', e: 'editorial', E: 'editorial' };
        const bases = Object.entries(words)
          .map(([letter, word]) => ({ letter, word, label: letter === 'E' ? 'editorial, with a source' : word, isSourced: letter !== 'e' }));
        const basisOf = letter => bases.find(basis => basis.letter === letter);
        const role = (id, title, short, sign, colour, levels, basis, ...names) =>
          ({ id, title, short, sign, colour, levels, basis: [...basis].map(basisOf), signature: [], names });
        const tools = {
          bases,
          thresholds: { working: 2, practitioner: 3 },
          levels: ['None', 'Awareness', 'Working', 'Practitioner', 'Expert'].map(name => ({ name })),
          groups: [{ id: 'craft', name: 'Craft' }, { id: 'sales', name: 'Sales, and "service"' }],
          skills: [{ id: 'knives', name: 'Knives | blades', group: 0 }, { id: 'sums', name: '=SUM of bills', group: 1 }, { id: 'heat', name: 'Heat', group: 0 }],
          roles: [
            role('head-chef', 'Head Chef', 'HC', 'circle', 'blue', [4, 1, 2], 'oee', 'Chef de Cuisine'),
            role('line-cook', 'Line Cook', 'LC', 'circle', 'blue', [2, 0, 2], 'a-r'),
            role('waiter', 'Waiter', 'WTR', 'square', 'orange', [0, 3, 0], '-o-', 'Server, Front'),
            role('baker', 'Baker', 'BK', 'square', 'blue', [2, 1, 4], 'eee'),
            role('sommelier', 'Sommelier', 'SOM', 'cross', 'red', [0, 2, 0], '-E-'),
          ],
          fills: ['', 'striped', 'banded', 'barred'],
          comparisons: ['head-chef-vs-line-cook'],
        };
        """;

    [Theory]
    [InlineData("", "", "")]
    [InlineData("?roles=", "", "")]
    [InlineData("?roles=waiter,head-chef", "waiter,head-chef", "")]
    [InlineData("?roles=waiter%2Chead-chef&utm=x", "waiter,head-chef", "")]
    [InlineData("?roles=waiter&roles=head-chef", "waiter,head-chef", "")]
    [InlineData("?roles= Waiter ,,HEAD-CHEF,", "waiter,head-chef", "")]
    [InlineData("?roles=waiter", "waiter", "")]
    [InlineData("?roles=waiter,waiter,baker", "waiter,baker", "Waiter was named twice.")]
    [InlineData("?roles=waiter,baker,line-cook,head-chef,sommelier", "waiter,baker,line-cook,head-chef",
        "Four roles are the most: Sommelier is left out.")]
    [InlineData("?roles=waiter,pilot", "waiter", "There is no role “pilot”.")]
    [InlineData("?roles=haed-chef", "", "There is no role “haed-chef”. head-chef")]
    [InlineData("?roles=sommelir", "", "There is no role “sommelir”. sommelier")]
    [InlineData("?roles=Line Cook;waiter", "line-cook,waiter", "")]
    [InlineData("?roles=wtr,line_cook", "waiter,line-cook", "")]
    [InlineData("?roles=chef de cuisine,baker", "head-chef,baker", "")]
    [InlineData("?roles=Chef de Cusine,bakr", "", "There is no role “chef de cusine”. head-chef There is no role “bakr”. baker")]
    [InlineData("?roles=senior baker", "", "There is no role “senior baker”. baker")]
    [InlineData("?roles=<b>x", "", "There is no role “<b>x”.")]
    [InlineData("?roles=baker&group=crafts", "baker", "There is no group “crafts”.")]
    [InlineData("?roles=baker&basis=hearsay", "baker", "There is no basis “hearsay”.")]
    public async Task An_address_gives_the_roles_that_are_sound_and_words_for_what_is_not(string search, string roles, string mistakes)
    {
        var found = await _site.CallAsync<string[]>("compare-state", $$"""
            (m, search) => { {{Tools}} const state = m.read(search, tools);
              return [state.roles.map(({ id }) => id).join(), state.mistakes.map(({ text, near }) => near ? `${text} ${near.id}` : text).join(' ')]; }
            """, search);

        Assert.Equal([roles, mistakes], found);
    }

    [Fact]
    public async Task An_address_of_thousands_of_names_is_read_as_far_as_anybody_means_it()
    {
        var words = await _site.CallAsync<int>("compare-state", $$"""
            m => { {{Tools}} return m.read('?roles=' + Array.from({ length: 9999 }, (_, i) => 'x'.repeat(999) + i).join(), tools).mistakes
              .map(({ text }) => text).join('').length; }
            """);

        Assert.InRange(words, 1, 900);
    }

    [Theory]
    [InlineData("?roles=waiter,head-chef&group=sales&basis=sourced")]
    [InlineData("?roles=baker")]
    [InlineData("?group=craft")]
    [InlineData("")]
    public async Task An_address_that_is_written_reads_as_the_same_choice(string search) =>
        Assert.Equal(
            $"/compare/{search}",
            await _site.CallAsync<string>("compare-state", $$"""(m, search) => { {{Tools}} return m.write(m.read(search, tools)); }""", search));

    [Theory]
    [InlineData("head-chef,line-cook", "circle blue, circle blue striped")]
    [InlineData("line-cook,head-chef", "circle blue striped, circle blue")]
    [InlineData("head-chef,waiter,baker", "circle blue striped, square orange striped, square blue")]
    [InlineData("line-cook,head-chef,baker", "circle blue banded, circle blue striped, square blue")]
    [InlineData("sommelier,waiter", "cross red, square orange")]
    public async Task Of_two_roles_with_one_sign_or_colour_the_later_in_the_alphabet_is_filled_otherwise(string roles, string marks) =>
        Assert.Equal(marks, await Compared(roles, "compared.roles.map(({ sign, colour, fill }) => `${sign} ${colour} ${fill}`.trim()).join(', ')"));

    [Theory]
    [InlineData("line-cook,head-chef", "/compare/head-chef-vs-line-cook/")]
    [InlineData("line-cook,waiter", "none")]
    public async Task The_page_of_a_comparison_is_found_in_any_order_of_its_roles(string roles, string page) =>
        Assert.Equal(page, await Compared(roles, "m.pageOf(compared.roles, tools) ?? 'none'"));

    [Theory]
    [InlineData("", "knives:4 sums:2 heat:2", "Comparing Head Chef, Line Cook and Sommelier: 3 skills differ, 0 are the same.")]
    [InlineData("&group=sales", "sums:2", "Comparing Head Chef, Line Cook and Sommelier: 3 skills differ, 0 are the same. The filters show 1 and 0 of them.")]
    [InlineData("&basis=sourced", "knives:4", "Comparing Head Chef, Line Cook and Sommelier: 3 skills differ, 0 are the same. The filters show 1 and 0 of them.")]
    [InlineData("&basis=official", "", "Comparing Head Chef, Line Cook and Sommelier: 3 skills differ, 0 are the same. The filters show 0 and 0 of them.")]
    [InlineData("&basis=editorial", "sums:2", "Comparing Head Chef, Line Cook and Sommelier: 3 skills differ, 0 are the same. The filters show 1 and 0 of them.")]
    public async Task Filters_choose_rows_and_the_sentence_says_so(string filters, string different, string sentence)
    {
        var roles = "head-chef,line-cook,sommelier" + filters;

        Assert.Equal(different, await Compared(roles, "compared.different.map(({ skill, gap }) => `${tools.skills[skill].id}:${gap}`).join(' ')"));
        Assert.Equal(sentence, await Compared(roles, "m.sentence(compared)"));
    }

    [Fact]
    public async Task A_level_that_stands_alone_among_None_is_no_comparison_of_sources() =>
        Assert.Equal("", await Compared("waiter,line-cook&basis=sourced", "compared.different.map(({ skill }) => tools.skills[skill].id).join()"));

    [Theory]
    [InlineData("sommelier", "editorial, with a source")]
    [InlineData("baker", "editorial")]
    [InlineData("waiter", "official")]
    public async Task A_judgement_beside_a_source_says_so(string role, string words) =>
        Assert.Equal(words, await Compared(role + ",head-chef", "m.evidence(compared.roles[0], 1)"));

    [Fact]
    public async Task A_sentence_about_one_skill_is_in_the_singular() =>
        Assert.Equal("Comparing Waiter and Sommelier: 1 skill differs, 0 are the same.", await Compared("waiter,sommelier", "m.sentence(compared)"));

    [Fact]
    public async Task A_line_of_CSV_keeps_commas_and_quotation_marks_and_runs_no_formula() => Assert.Equal(
        "\"Skill\",\"Group\",\"Waiter\",\"Basis for Waiter\",\"Head Chef\",\"Basis for Head Chef\",\"Gap\"\r\n"
        + "\"Knives | blades\",\"Craft\",\"None\",\"\",\"Expert\",\"official\",\"4\"\r\n"
        + "\"'=SUM of bills\",\"Sales, and \"\"service\"\"\",\"Practitioner\",\"official\",\"Awareness\",\"editorial\",\"2\"\r\n"
        + "\"Heat\",\"Craft\",\"None\",\"\",\"Working\",\"editorial\",\"2\"\r\n",
        await Compared("waiter,head-chef", "m.csv(m.grid(compared, tools))"));

    [Fact]
    public async Task Markdown_is_a_table_whose_cells_stay_apart() => Assert.Equal(
        "# Two\n\n| Skill | Group | Line Cook | Basis for Line Cook | Head Chef | Basis for Head Chef | Gap |\n| --- | --- | --- | --- | --- | "
            + "--- | --- |\n"
        + "| Knives \\| blades | Craft | Working | adverts | Expert | official | 2 |\n| =SUM of bills | Sales, and \"service\" | None |  | "
            + "Awareness | editorial | 1 |\n"
        + "| Heat | Craft | Working | research | Working | editorial | 0 |\n\n<https://x.example/>\n",
        await Compared("line-cook,head-chef", "m.markdown(m.grid(compared, tools), 'Two', 'https://x.example/')"));

    private Task<string> Compared(string roles, string result) => _site.CallAsync<string>("compare-state", $$"""
        (m, roles) => { {{Tools}} const state = m.read(`?roles=${roles}`, tools); const compared = m.compared(state, tools); return {{result}}; }
        """, roles);
}

using System.Text;
using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>What the page finds in an advert, with the words of the made-up site.</summary>
public sealed class DecodeMatchTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    /// <summary>Each finding as "words>skill level", then what is named and not asked for.</summary>
    private const string Findings = """
        [...result.found.map(one => `${one.words}>${data.skills[one.of].id} ${one.level}`), ...result.denied.map(one => `not ${one.words}`)]
          .join('; ')
        """;

    [Theory]
    [InlineData("Strong Frying/R and HACCP", "Frying>frying 3; R>stock-keeping 3; HACCP>food-safety 3")]
    [InlineData("Experience in R", "R>stock-keeping 2")]
    [InlineData("Our R&D department uses HACCP", "HACCP>food-safety 0")]
    [InlineData("Go, HACCP and kneading", "Go>cash-handling 0; HACCP>food-safety 0; kneading>kneading 0")]
    [InlineData("Go the extra mile with HACCP", "HACCP>food-safety 0")]
    [InlineData("Excel, HACCP", "Excel>rota-planning 0; HACCP>food-safety 0")]
    [InlineData("Excel at everything you do", "")]
    [InlineData("React quickly to change", "")]
    [InlineData("Reporting to the owner", "")]
    [InlineData("Budget and reporting", "Budget>cost-calculation 0; reporting>cost-calculation 0")]
    [InlineData("An oven glove and a food allowance", "")]
    [InlineData("A training budget, a video call, the bread and butter of the trade", "")]
    [InlineData("- R\n- Plating\n- HACCP", "R>stock-keeping 0; Plating>plating 0; HACCP>food-safety 0")]
    [InlineData("Excel\nGo (advanced)\n\nReact", "Excel>rota-planning 0; Go>cash-handling 3; React>order-taking 0")]
    [InlineData("HACCP\nGo and see for yourself", "HACCP>food-safety 0")]
    public Task Words_that_mean_something_else_too_count_only_in_the_right_company(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("No butchery needed", "not butchery")]
    [InlineData("Butchery is not required", "not Butchery")]
    [InlineData("no HACCP, frying or lamination needed", "not HACCP; not frying; not lamination")]
    [InlineData("You don't need plating", "not plating")]
    [InlineData("We do not expect you to do chocolate tempering", "not chocolate tempering")]
    [InlineData("Chocolate is done by another team", "not Chocolate")]
    [InlineData("This is not an office job, you will use frying daily", "frying>frying 0")]
    [InlineData("Not only HACCP but frying", "HACCP>food-safety 0; frying>frying 0")]
    [InlineData("This is not a baker role", "")]
    [InlineData("You will work with our bakers and line cooks", "")]
    [InlineData("You are not afraid of plating", "plating>plating 0")]
    [InlineData("Bottles from our cellar", "")]
    [InlineData("You look after the cellar", "cellar>wine-knowledge 0")]
    [InlineData("For restaurant managers", "")]
    [InlineData("No time to waste, plating and frying all day", "plating>plating 0; frying>frying 0")]
    [InlineData("Hygiene is not optional, and HACCP is the rule", "HACCP>food-safety 0")]
    [InlineData("Tests (A = application, R = reference)", "")]
    [InlineData("Keep the food cost under control", "food cost>cost-calculation 0")]
    public Task What_is_not_asked_for_and_who_sits_next_door_do_not_count(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("familiarity with plating", 1)]
    [InlineData("exposure to plating", 1)]
    [InlineData("plating would be a plus", 1)]
    [InlineData("plating (nice to have)", 1)]
    [InlineData("plating is desirable but not essential", 1)]
    [InlineData("plating – nice to have", 1)]
    [InlineData("plating: nice to have", 1)]
    [InlineData("plating preferred", 1)]
    [InlineData("plating preferred but not required", 1)]
    [InlineData("plating plus overtime", 0)]
    [InlineData("plating is not optional", 0)]
    [InlineData("5+ years' experience of plating", 3)]
    [InlineData("five or more years of plating", 3)]
    [InlineData("some experience with plating", 1)]
    [InlineData("working knowledge of plating", 2)]
    [InlineData("experience with plating", 2)]
    [InlineData("2 years of plating", 2)]
    [InlineData("strong experience with plating", 3)]
    [InlineData("3+ years of plating", 3)]
    [InlineData("10+ years of plating", 3)]
    [InlineData("you are an expert in plating", 4)]
    [InlineData("you set standards for plating", 4)]
    [InlineData("plating", 0)]
    [InlineData("Strong will. plating", 0)]
    [InlineData("plating (expert)", 4)]
    [InlineData("plating (advanced level)", 3)]
    [InlineData("plating: basic", 1)]
    [InlineData("plating – 3+ years of experience", 3)]
    [InlineData("plating (very good knowledge, incl. garnish)", 3)]
    [InlineData("strong hands-on commercial experience of plating", 3)]
    [InlineData("Fluent English, plating", 0)]
    [InlineData("Fluent in English and German, experience with plating", 2)]
    [InlineData("Advanced cuisine with plating", 0)]
    [InlineData("Excellent people and plating", 0)]
    public Task The_words_of_its_sentence_suggest_a_level(string text, int level) => Finds(text, $"plating>plating {level}");

    [Theory]
    [InlineData("Frying (expert), HACCP (basic)", "Frying>frying 4; HACCP>food-safety 1")]
    [InlineData("Frying: expert, HACCP", "Frying>frying 4; HACCP>food-safety 0")]
    [InlineData("Basic hygiene, frying and HACCP", "frying>frying 0; HACCP>food-safety 0")]
    [InlineData("strong frying, HACCP and lamination", "frying>frying 3; HACCP>food-safety 3; lamination>lamination 3")]
    [InlineData("Excellent HACCP; plating", "HACCP>food-safety 3; plating>plating 0")]
    [InlineData("HACCP - experience with plating", "HACCP>food-safety 0; plating>plating 2")]
    public Task A_cue_speaks_of_the_skills_that_it_governs_and_no_name_of_a_skill_is_a_cue(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("Nice to have:\nFrying\nHACCP\n\nWe do plating", "Frying>frying 1; HACCP>food-safety 1; plating>plating 0")]
    [InlineData("Nice to have:\n- Frying\n- HACCP\n\nWe do plating", "Frying>frying 1; HACCP>food-safety 1; plating>plating 0")]
    [InlineData("Bonus: strong frying\nPlating", "frying>frying 1; Plating>plating 0")]
    [InlineData("Preferred qualifications\n• Frying\nHow we work\n• Plating", "Frying>frying 1; Plating>plating 0")]
    public Task A_list_of_wishes_makes_all_in_it_wishes(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("cake decorating", "cake decorating>cake-decorating 0")]
    [InlineData("sourdough starters", "sourdough starters>fermentation 0")]
    [InlineData("food-safety, laminated dough", "food-safety>food-safety 0; laminated dough>lamination 0")]
    [InlineData("stock\nkeeping", "stock\nkeeping>stock-keeping 0")]
    [InlineData("order.\n\nTaking", "")]
    public Task The_longest_name_wins_across_signs_and_line_ends_but_not_across_sentences(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("<b>Frying</b>&nbsp;<img src=x onerror=x(1)>HACCP", "Frying>frying 0; HACCP>food-safety 0")]
    [InlineData("🍳 Frying 🎯 HACCP", "Frying>frying 0; HACCP>food-safety 0")]
    [InlineData("• FRYING\n* haccp\n– lamination", "FRYING>frying 0; haccp>food-safety 0; lamination>lamination 0")]
    [InlineData("caramels, complaint handling, allergies",
        "caramels>sugar-work 0; complaint handling>complaint-handling 0; allergies>allergen-management 0")]
    [InlineData("", "")]
    [InlineData("\n \n", "")]
    public Task Markup_emoji_bullets_and_spelling_make_no_difference(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("Baker wanted\nHACCP", "baker")]
    [InlineData("\n  Senior Pastry Chef (f/m/x)\nHACCP", "pastry-chef")]
    [InlineData("Wizard of flour\nBaker", "baker")]
    [InlineData("Mill & Stone\nApply now\nAbout the job\nBaker\nHACCP", "baker")]
    [InlineData("Jobs / Kitchens\n*Pastry Chef*\nHACCP", "pastry-chef")]
    [InlineData("Mill & Stone\nWe bake bread for the whole town. We are looking for an experienced night baker who likes mornings.", "baker")]
    [InlineData("Kitchen porter\nReports to the line cook\nHACCP", "none")]
    [InlineData("Kitchen porter\n- Baker\nYou help the pastry chef.", "none")]
    [InlineData("Join our bakers\nHACCP", "none")]
    [InlineData("Restaurant Managers (m/f/d)\nHACCP", "restaurant-manager")]
    [InlineData("2 Senior Line Cooks\nHACCP", "line-cook")]
    [InlineData("Lead Grill Chef (m/f/d)\nHACCP", "line-cook")]
    [InlineData("Night baker\nHACCP", "baker")]
    [InlineData("Toy Baker\nHACCP", "none")]
    public async Task The_title_is_what_the_first_short_lines_name_or_who_is_looked_for(string text, string role) =>
        Assert.Equal(role, await Run(text, "data.roles[result.role]?.id ?? 'none'"));

    [Fact]
    public async Task The_name_of_a_title_is_no_skill() =>
        Assert.Equal("HACCP>food-safety 0", await Run("Grill Chef\nHACCP", Findings));

    [Theory]
    [InlineData("Nurse\nHACCP", true)]
    [InlineData("Recruiter, Bread and Coffee Teams\nHACCP", true)]
    [InlineData("Toy Baker\nHACCP", true)]
    [InlineData("Manager of a coffee house\nHACCP", false)]
    [InlineData("Cook for our restaurant\nHACCP", false)]
    [InlineData("Baker\nHACCP", false)]
    public async Task A_title_of_another_job_is_noticed(string text, bool isElsewhere) =>
        Assert.Equal(isElsewhere, await Run(text, "`${result.notes.includes('elsewhere')}`") == "true");

    [Theory]
    [InlineData("Cook\nHACCP\n\nWhat we offer\n- Frying courses\n- Plating\n\nYour tasks\n- Lamination", "HACCP Lamination", "What we offer")]
    [InlineData("Cook\nHACCP\n\nBenefits:\nFrying courses\nPlating", "HACCP", "Benefits:")]
    [InlineData("Cook\nHACCP. In return we give you frying courses. You know lamination.", "HACCP lamination", "In return")]
    [InlineData("Cook\nHACCP\nPerks: Frying courses. Plating.\nLamination", "HACCP Lamination", "Perks")]
    [InlineData("What we offer bakers\nHACCP", "HACCP", "")]
    [InlineData("Cook\n- Benefits of HACCP", "HACCP", "")]
    public async Task What_is_offered_and_how_one_is_hired_is_not_read_and_told(string text, string found, string unread) =>
        Assert.Equal($"{found}|{unread}", await Run(text, "result.found.map(one => one.words).join(' ') + '|' + result.unread.join()"));

    [Theory]
    [InlineData("HACCP, frying, lamination, plating, butchery and kneading.", "outside", "elsewhere")]
    [InlineData("Registered Nurse\nCare for patients. Excellent manners.", "few", "elsewhere")]
    [InlineData("Baker\nHACCP, kneading, lamination", "few", "")]
    [InlineData("Baker\nKneading, fermentation, lamination, bread, stock", "little", "")]
    [InlineData("Pastry Chef\nSkills: chocolate, sugar, cakes, lamination, plating, kneading, fermentation, menu design, mise en place, HACCP, allergens, stock, food costing, patience, scales, good shoes", "quite", "")]
    [InlineData("Wir suchen Menschen mit Freude an Brot und Kuchen, die gern im Team arbeiten und gute Laune haben, sowie Kenntnisse in HACCP.", "few", "foreign,elsewhere")]
    public async Task What_makes_it_unsure_is_the_number_of_skills_the_title_or_the_language(string text, string sure, string notes) =>
        Assert.Equal($"{sure} {notes}", await Run(text, "`${result.sure} ${result.notes}`"));

    [Theory]
    [InlineData("Bread", 1, "baker")]
    [InlineData("Barista. Coffee, milk.", 2, "barista")]
    public async Task Where_skills_are_few_roles_that_need_as_many_of_them_stand_together(string text, int needed, string roles) =>
        Assert.Equal($"{needed} {roles}", await Run(text, "`${result.fits[0][0]} ${result.fits[0][1].map(role => data.roles[role].id).join(' ')}`"));

    [Fact]
    public async Task The_role_of_the_title_stands_in_the_mix_however_small_its_share() =>
        Assert.Contains(
            "baker",
            await Run(
                "Baker\nEspresso making, milk texturing, hospitality, cocktail mixing, till",
                "result.mix.map(({ role }) => data.roles[role].id).join(' ')"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Pastry Chef\nDough, chocolate, cakes and fermentation", "lamination chocolate-tempering")]
    [InlineData("Line Cook\nFrying, sauces, knives, plating, no grilling", "grilling-and-roasting")]
    public async Task A_tool_a_wider_word_and_what_is_not_needed_count_as_mentions(string text, string mentioned)
    {
        var missing = await Run(text, "[...result.missing, ...result.core].map(skill => data.skills[skill].id).join(' ')");

        Assert.DoesNotContain(mentioned.Split(' '), skill => missing.Split(' ').Contains(skill));
    }

    [Fact]
    public async Task Core_skills_that_are_never_mentioned_are_told_beside_the_signature_skills() =>
        Assert.Equal(
            "sugar-work|cake-decorating lamination",
            await Run(
                "Pastry Chef\nChocolate tempering, plating, menu development, stock, fermentation",
                "`${result.missing.map(skill => data.skills[skill].id)}|${result.core.slice(0, 2).map(skill => data.skills[skill].id).join(' ')}`"));

    [Theory]
    [InlineData("Strong frying, R and HACCP needed; plating is a plus, no butchery. Go, bread & coffee (nice to have)\n")]
    [InlineData("HACCP ")]
    [InlineData("experience strong not ")]
    [InlineData("R, ")]
    [InlineData("• ")]
    public async Task What_is_too_long_is_cut(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 30_000 / piece.Length).Append("HACCP").ToString();

        var notes = await Run(text, "result.notes.join(' ')");

        Assert.StartsWith("cut", notes, StringComparison.Ordinal);
    }

    private async Task Finds(string text, string expected) => Assert.Equal(expected, await Run(text, Findings));

    /// <param name="expression">What to tell of "result", in JavaScript.</param>
    private Task<string> Run(string text, string expression) => _site.CallAsync<string>("decode-match",
        $"async (m, text) => {{ const data = await (await fetch('/data/decode.json')).json(); const result = m.decode(text, data); return {expression}; }}", text);
}

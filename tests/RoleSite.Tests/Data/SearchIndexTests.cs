using System.Collections.Immutable;
using System.Text.Json;
using RoleSite.Generator.Data;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Tests.Pages;
using Xunit;

namespace RoleSite.Tests.Data;

/// <summary>What the search reads, and how that is cut into files.</summary>
public sealed class SearchIndexTests
{
    private static readonly ILookup<string, string> NoWords = Array.Empty<string>().ToLookup(word => word, StringComparer.Ordinal);

    private static readonly ImmutableArray<Page> Pages = MadePages.Of(TinySite.Compared);

    private static readonly ImmutableArray<SearchEntry> Entries = SearchEntries.InOrder(Pages.SelectMany(page => page.Findable));

    [Fact]
    public void Everything_can_be_found_roles_first_sources_last() => Assert.Equal(
        ["Role", "Comparison", "Page", "Group of skills", "Skill", "Term", "Section", "Source"], Entries.Select(entry => entry.Kind).Distinct());

    [Fact]
    public void A_group_of_skills_is_found_on_the_page_of_all_skills() => Assert.All(
        Entries.Where(entry => entry.Kind == "Group of skills"),
        entry => Assert.StartsWith("/skills/#", entry.Address, StringComparison.Ordinal));

    [Fact]
    public void Pages_to_offer_where_nothing_is_found_are_in_the_first_file()
    {
        var file = SearchIndex.Run(Entries, ["/roles/"])[0];
        using var json = JsonDocument.Parse(file.Content);
        Assert.Equal("""[["Roles","/roles/"]]""", json.RootElement.GetProperty("instead").GetRawText());
    }

    [Fact]
    public void An_entry_has_what_it_says_and_its_other_names()
    {
        var chef = Entries[0];
        Assert.Equal(("/roles/chef/", "Cooks, and decides what is cooked."), (chef.Address, chef.Context));
        Assert.Equal(["Cook", "CH"], chef.Aliases);
    }

    [Fact]
    public void A_term_says_its_definition_without_markup() =>
        Assert.Equal("Food lies on it.", Entries.Single(entry => entry.Kind == "Term").Context);

    [Fact]
    public void A_section_says_on_which_page_it_stands() =>
        Assert.Contains(
            Entries, entry => entry is { Kind: "Section", Title: "Tasks", Address: "/roles/chef/#tasks", Context: "Chef", IsListed: false });

    [Fact]
    public void A_comparison_is_found_by_the_names_of_its_roles() =>
        Assert.Equal(
            [("Chef vs Waiter", "Who cooks and who carries.")],
            Entries.Where(entry => entry.Kind == "Comparison").Select(entry => (entry.Title, entry.Context)));

    [Fact]
    public void A_name_that_is_the_title_in_other_letters_is_no_other_name()
    {
        var skill = new RoleSite.Theme.Models.SkillPageModel(TinySite.FrameAt("/x/") with { Heading = "SQL" })
        {
            Definition = "",
            Group = new("", ""),
            Aliases = ["sql", "Sql", "Queries", "queries"],
            Examples = [],
            Levels = [],
            Roles = [],
            Requires = [],
            Opens = [],
            References = [],
            Backlinks = [],
        };
        Assert.Equal(["Queries"], SearchEntries.Of(skill, NoWords).Single().Aliases);
    }

    [Fact]
    public void Words_lead_to_a_page_to_a_part_of_one_and_to_a_heading_wherever_it_stands()
    {
        (string Address, string Word)[] words = [("/roles/chef/", "boss"), ("/roles/chef/#tasks", "mission"), ("#tasks", "duties")];
        var byAddress = words.ToLookup(pair => pair.Address, pair => pair.Word, StringComparer.Ordinal);
        var entries = Pages.SelectMany(page => SearchEntries.Of(page.Model, byAddress)).ToArray();
        Assert.Equal(["boss"], WordsAt("/roles/chef/"));
        Assert.Equal(["mission", "duties"], WordsAt("/roles/chef/#tasks"));
        Assert.Equal(["duties"], WordsAt("/roles/waiter/#tasks"));
        Assert.Empty(WordsAt("/roles/chef/#goal"));

        ImmutableArray<string> WordsAt(string address) => entries.Single(entry => entry.Address == address).Words;
    }

    [Fact]
    public void A_skill_is_found_by_its_tools_and_a_page_by_what_the_settings_name_each_word_once()
    {
        var site = TinySite.Compared.Site;
        var skills = new SkillCatalogue([.. site.Skills.Groups.Select(group => group with { Skills = [.. group.Skills.Select(WithTools)] })]);
        var settings = site.Settings with { SearchedAs = [new(new("/about/", default), ["who", "WHO", "where"], false)] };
        var words = SearchWords.Of(site with { Skills = skills, Settings = settings });
        Assert.Equal(["who", "where"], words["/about/"]);
        Assert.Equal(["Cleaver"], words["/skills/knife-work/"]);

        static Skill WithTools(Skill skill) => skill with { Examples = ["Cleaver", "slicing", "cleaver"] };
    }

    [Fact]
    public void A_row_has_names_and_words_apart()
    {
        SearchEntry entry = new("Skill", "Deep learning", "/x/", "Layers.", ["Neural networks"], true) { Words = ["PyTorch"] };
        var file = Assert.Single(SearchIndex.Run([entry], []));
        using var json = JsonDocument.Parse(file.Content);
        var row = json.RootElement.GetProperty("entries")[0].GetRawText();
        Assert.Equal("""["Skill","Deep learning","/x/","Layers.",["Neural networks"],["PyTorch"]]""", row);
        Assert.Contains(" what ", json.RootElement.GetProperty("filler").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_site_has_one_file()
    {
        var file = Assert.Single(SearchIndex.Run(Entries, []));
        using var json = JsonDocument.Parse(file.Content);
        Assert.Equal("/data/search/index.json", file.Address.Value);
        Assert.Empty(json.RootElement.GetProperty("beginnings").EnumerateArray());
        Assert.Equal(Entries.Select(entry => entry.Address), Addresses(file));
    }

    [Theory]
    [InlineData("C++ and C#, .NET", "c++ and c# net")]
    [InlineData("Naïve Bayes (NLP/LLM)", "naive baye nlp llm")]
    [InlineData("A/B test — 2.0, CI/CD", "ab test 2 0 ci cd")]
    [InlineData("Skills, analyses, bias and what's new", "skill analyses bia and what new")]
    [InlineData("…", "")]
    public void Words_are_in_lower_case_and_the_singular_without_marks(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SearchIndex.WordsOf(text)));

    [Fact]
    public void A_large_site_has_a_file_for_each_beginning_and_none_is_large()
    {
        var files = SearchIndex.Run(Many(5000), []);
        Assert.All(files, file => Assert.InRange(file.Content.Length, 1, SearchIndex.MostCharacters + 10_000));
        Assert.Empty(Addresses(files[0]));
        Assert.Equal(files.Length - 1, Beginnings(files[0]).Length);
        Assert.Distinct(files.Select(file => file.Address));
    }

    [Theory]
    [InlineData("4711", "/roles/4711/")]
    [InlineData("zoé", "/roles/zoe/")]
    [InlineData("engineer", "/roles/plain/")]
    public void A_large_site_has_what_a_word_means_in_the_file_of_its_longest_beginning(string word, string address)
    {
        SearchEntry[] special = [new("Role", "Zoé", "/roles/zoe/", "", [], true), new("Role", "Engineer", "/roles/plain/", "", [], true)];
        var files = SearchIndex.Run([.. Many(5000), .. special], []);
        var beginning = Beginnings(files[0]).Last(one => SearchIndex.WordsOf(word).Single().StartsWith(one, StringComparison.Ordinal));
        Assert.Contains(address, Addresses(files.Single(file => file.Address.Value == $"/data/search/{beginning}.json")));
    }

    [Fact]
    public void Sections_make_room_where_all_does_not_fit()
    {
        var sections = Many(5000).Select(entry => entry with { Kind = SearchEntry.Section });
        var file = Assert.Single(SearchIndex.Run([.. Entries, .. sections], []));
        Assert.Equal(Entries.Where(entry => entry.Kind != SearchEntry.Section).Select(entry => entry.Address), Addresses(file));
    }

    [Fact]
    public void Letters_that_addresses_do_not_have_are_written_as_numbers() =>
        Assert.Contains(
            SearchIndex.Run([.. Many(5000), new("Term", "Ελλάδα", "/x/", "", [], true)], []),
            file => file.Address.Value == "/data/search/-3b5.json");

    private static ImmutableArray<SearchEntry> Many(int count) =>
    [
        .. from i in Enumerable.Range(0, count)
           select new SearchEntry("Role", $"Engineer {i}", $"/roles/{i}/", "What a made-up role is for, in a line as long as most.", [$"Maker "
               + $"{i}"], true),
    ];

    private static string[] Addresses(OutputFile file)
    {
        using var json = JsonDocument.Parse(file.Content);
        return [.. json.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry[2].GetString()!)];
    }

    private static string[] Beginnings(OutputFile file)
    {
        using var json = JsonDocument.Parse(file.Content);
        return [.. json.RootElement.GetProperty("beginnings").EnumerateArray().Select(one => one.GetString()!)];
    }
}

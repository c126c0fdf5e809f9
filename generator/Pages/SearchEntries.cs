using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Takes what can be found from the pages themselves, so that a new kind of page can be found without a change here.</summary>
internal static partial class SearchEntries
{
    private const string Role = "Role";
    private const string Skill = "Skill";
    private const string Term = "Term";
    private const string Page = "Page";
    private const string Comparison = "Comparison";
    private const string Source = "Source";
    private const string SkillGroup = "Group of skills";

    /// <summary>Of two entries that fit a query equally well, the one whose kind comes first here is shown first.</summary>
    private static readonly ImmutableArray<string> Kinds = [Role, Comparison, Page, SkillGroup, Skill, Term, SearchEntry.Section, Source];

    private const int LongestContext = 100;

    /// <summary>What can be found on a page.</summary>
    /// <param name="words">The words of <see cref="SearchWords"/>, by address.</param>
    public static ImmutableArray<SearchEntry> Of(PageModel page, ILookup<string, string> words) =>
        [.. Of(page).Select(entry => entry with { Words = [.. words[entry.Address], .. words[Anchor(entry.Address)]] })];

    /// <summary>By kind; of one kind, what the list of all shows, such as written comparisons, comes first.</summary>
    /// <param name="entries">What can be found on all pages, in the order of the pages.</param>
    public static ImmutableArray<SearchEntry> InOrder(IEnumerable<SearchEntry> entries) =>
        [.. entries.OrderBy(entry => Kinds.IndexOf(entry.Kind)).ThenByDescending(entry => entry.IsListed)];

    /// <summary>The anchor of an address, such as "#tasks"; for an address without one, "#", to which no words belong.</summary>
    private static string Anchor(string address) => address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? address[at..] : "#";

    private static IEnumerable<SearchEntry> Of(PageModel model) => model switch
    {
        RolePageModel role => [Whole(model, Role, role.Summary, [.. role.AlsoKnownAs, role.Mark.Short]), .. Sections(model, role.Sections)],
        SkillPageModel skill => [Whole(model, Skill, skill.Definition, skill.Aliases)],
        ComparisonPageModel comparison => [Compared(comparison)],
        SourcePageModel source => [Whole(model, Source, PublisherAndYear(source), []) with { IsListed = false }],
        SkillIndexModel index => [Whole(model), .. index.Groups.Select(group => OfGroup(model, group))],
        GlossaryPageModel glossary => [Whole(model), .. glossary.Terms.Select(term => Of(model, term))],
        TextPageModel text => [Whole(model), .. Sections(model, text.Sections)],
        TitlesPageModel titles => [Whole(model), .. Sections(model, titles.Stories)],
        AgreementPageModel agreement => [Whole(model), .. agreement.Parts.Select(part => Inside(model, part.Heading, part.Id))],
        // The search script derives the entry of a move from the comparison of its two roles: entries for all moves would double the index.
        NotFoundPageModel or MovePageModel => [],
        _ => [Whole(model)],
    };

    private static SearchEntry OfGroup(PageModel index, SkillIndexGroup group) =>
        Entry(SkillGroup, group.Name, $"{index.Frame.Address}#{group.Id}", group.Text, []);

    private static string PublisherAndYear(SourcePageModel source) =>
        string.Join(", ", source.Facts.Where(fact => fact.Name is "Publisher" or "Year").Select(fact => fact.Text));

    private static SearchEntry Whole(PageModel model) => Whole(model, Page, model.Frame.Description, []);

    private static SearchEntry Whole(PageModel model, string kind, string context, ImmutableArray<string> aliases) =>
        Entry(kind, model.Frame.Heading, model.Frame.Address, context, aliases);

    private static SearchEntry Of(PageModel glossary, GlossaryEntry term) =>
        Entry(Term, term.Term, $"{glossary.Frame.Address}#{term.Id}", PlainText(term.DefinitionHtml), term.Aliases);

    private static SearchEntry Compared(ComparisonPageModel comparison)
    {
        var isWritten = !comparison.Sections.IsEmpty;
        var title = string.Join(" vs ", comparison.Roles.Select(role => role.Name));
        return Entry(Comparison, title, comparison.Frame.Address, isWritten ? comparison.Lead : "", []) with { IsListed = isWritten };
    }

    private static IEnumerable<SearchEntry> Sections(PageModel model, ImmutableArray<ArticleSection> sections) =>
        sections.Select(section => Inside(model, section.Heading, section.Id));

    private static SearchEntry Inside(PageModel model, string heading, string id) =>
        Entry(SearchEntry.Section, heading, $"{model.Frame.Address}#{id}", model.Frame.Heading, []) with { IsListed = false };

    private static SearchEntry Entry(string kind, string title, string address, string context, ImmutableArray<string> aliases) =>
        new(kind, title, address, Words.Shortened(context, LongestContext), [.. aliases.Except([title], StringComparer.OrdinalIgnoreCase)], true);

    /// <summary>The text of our own markup, without its citations.</summary>
    private static string PlainText(string html) => WebUtility.HtmlDecode(Markup().Replace(html, "")).Trim();

    [GeneratedRegex("<sup>.*?</sup>|<[^>]*>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}

using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages.Machine;

/// <summary>The same content as markdown beside each role, written comparison and plain page, for readers that are programs.</summary>
public static class MarkdownTwins
{
    /// <summary>Where the twin of a page stands.</summary>
    /// <param name="page">Address of the page, with a slash at its end.</param>
    public static string Address(string page) => $"{page}index.md";

    public static ImmutableArray<OutputFile> Run(Site site) =>
    [
        .. site.Roles.Select(role => Role(site, role)),
        .. site.Comparisons.Select(comparison => Comparison(site, comparison)),
        .. site.Pages.Select(page => WriteText.File(Address(page.Address.Value), Document(site, page.Head, page.Address, page.Body, [], "", []))),
    ];

    private static OutputFile Role(Site site, LinkedRole role)
    {
        var alsoKnownAs = role.Role.Article.AlsoKnownAs;
        string[] facts = alsoKnownAs.IsEmpty ? [] : [$"Also known as: {MarkdownText.Plain(string.Join(", ", alsoKnownAs))}"];
        var sources = role.Role.Matrix.Cells.SelectMany(cell => cell.Sources, (_, source) => source.Value.Value);
        return WriteText.File(Address(role.Address.Value), Document(site, role.Head, role.Address, role.Body, facts, Levels(site, role), sources));
    }

    private static OutputFile Comparison(Site site, LinkedComparison comparison)
    {
        var roles = comparison.Roles.Select(role => MarkdownText.Link(role.Title, site.Settings.Address + Address(role.Address.Value)));
        return WriteText.File(Address(comparison.Address.Value), Document(site, comparison.Head, comparison.Address, comparison.Body, [$"Roles: {string.Join(", ", roles)}"], "", []));
    }

    /// <param name="facts">Lines for the list under the title.</param>
    /// <param name="after">What follows the text.</param>
    /// <param name="otherSources">Sources that the text itself may not cite.</param>
    private static string Document(Site site, DocumentHead head, SitePath address, LinkedBody body, IEnumerable<string> facts, string after, IEnumerable<string> otherSources)
    {
        string[] list =
        [
            $"Page: {site.Settings.Address}{address}",
            .. facts,
            $"Last reviewed: {WriteText.Date(head.Reviewed)}",
            $"Licence: {ContentLicence.Name} ({ContentLicence.Address}), attribution: {MarkdownText.Plain(site.Settings.Title)}",
        ];
        return string.Join("\n\n",
            $"# {MarkdownText.Plain(head.Title.Value)}",
            $"> {MarkdownText.Plain(head.Summary.Value)}",
            string.Join('\n', list.Select(fact => "- " + fact)),
            body.Markdown + "\n") + after + Sources(site, Cited(body, otherSources));
    }

    private static string Levels(Site site, LinkedRole role)
    {
        var text = new StringBuilder();
        text.Append($"\n## Skill levels\n\n{MarkdownText.Plain(role.Role.Matrix.About)}\n\n");
        text.Append("| Skill | Level | Basis | Sources |\n|---|---|---|---|\n");
        for (var i = 0; i < role.Role.Cells.Length; i++)
        {
            if (role.Role.Cells[i] is not { } cell) continue;
            var skill = site.Skills.Skills[i];
            var name = MarkdownText.Link(skill.Name, $"{site.Settings.Address}{SitePath.Skill(skill.Id.Value)}");
            var sources = cell.Sources.Select(source => Citation(site, source.Value.Value));
            text.Append($"| {name} | {cell.Level} {MarkdownText.Plain(site.Levels[cell.Level].Name)} | {DataItemsOf.BasisOf(cell.Basis)} | {string.Join(' ', sources)} |\n");
        }

        return text.ToString();
    }

    private static string Sources(Site site, SortedSet<string> cited)
    {
        if (cited.Count == 0) return "";
        var text = new StringBuilder("\n## Sources cited\n\n");
        foreach (var id in cited)
        {
            if (!site.Sources.TryGetValue(new Slug(id), out var source)) continue;
            var by = source.Authors is null || source.Authors == source.Publisher ? source.Publisher : $"{source.Authors}, {source.Publisher}";
            var quoted = source.QuotedIn is null ? "" : $" Read as quoted in: {MarkdownText.Plain(source.QuotedIn)}.";
            text.Append($"- {Citation(site, id)} {MarkdownText.Plain($"{source.Title}. {by}, {source.Year}.")}{quoted} <{source.Address}>\n");
        }

        return text.ToString();
    }

    /// <summary>The form that citations have in the text.</summary>
    private static string Citation(Site site, string source) => $"[[{source}]({site.Settings.Address}{SitePath.Source(new Slug(source))})]";

    private static SortedSet<string> Cited(LinkedBody body, IEnumerable<string> otherSources)
    {
        var cited = new SortedSet<string>(otherSources, StringComparer.Ordinal);
        Add(body.Introduction);
        foreach (var section in body.Sections)
        {
            Add(section.Lead);
            Add(section.Rest);
        }

        return cited;

        void Add(CitedHtml html)
        {
            foreach (var part in html.Parts)
            {
                if (part.Citation is { } source) cited.Add(source.Value);
            }
        }
    }
}
